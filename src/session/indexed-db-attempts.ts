import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Entry } from '../procedure/event.ts';
import type { AttemptHeader, AttemptStore } from './attempt.ts';

interface Schema extends DBSchema {
  attempts: { key: number; value: AttemptHeader & { number?: number }; indexes: { id: string } };
  entries: { key: [string, number]; value: { attempt: string; entry: Entry } };
}

const version = 1;

const open = (name: string, forget: () => void): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(name, version, {
    upgrade(database) {
      // Numbered as they come, so that the newest is the last.
      const attempts = database.createObjectStore('attempts', { keyPath: 'number', autoIncrement: true });
      attempts.createIndex('id', 'id', { unique: true });
      database.createObjectStore('entries', { keyPath: ['attempt', 'entry.seq'] });
    },
    blocking(_current, _blocked, event) {
      // A newer version of the site waits in another tab: this one must not keep it waiting.
      (event.target as IDBDatabase).close(); // typed as EventTarget; a versionchange comes from a database
      forget();
    },
    terminated: forget,
  });

/** Attempts in a database of this name; the base path in it keeps installations of one origin apart. */
export function indexedDbAttempts(name: string): AttemptStore {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => (opened = undefined);
  const database = () => {
    if (!opened) {
      opened = open(name, forget);
      opened.catch(forget); // so that the next event tries again
    }
    return opened;
  };

  return {
    async begin(header) {
      await (await database()).add('attempts', header);
    },
    async append(attempt, entry) {
      await (await database()).add('entries', { attempt, entry });
    },
    async setStatus(attempt, status) {
      const transaction = (await database()).transaction('attempts', 'readwrite');
      const found = await transaction.store.index('id').get(attempt);
      if (found && found.status !== 'solved') await transaction.store.put({ ...found, status });
      await transaction.done;
    },
    async newestOpen(scenario) {
      const transaction = (await database()).transaction(['attempts', 'entries']);
      const entries = transaction.objectStore('entries');
      const entriesOf = ({ id }: AttemptHeader) => IDBKeyRange.bound([id, 0], [id, Infinity]);
      const attempts = transaction.objectStore('attempts').iterate(null, 'prev');
      for await (const { value } of attempts) {
        const { number: _, ...header } = value;
        if (header.scenario !== scenario || header.status !== 'open') continue;
        // The first entry is the preparing of the exercise.
        if ((await entries.count(entriesOf(header))) < 2) continue;
        const stored = await entries.getAll(entriesOf(header));
        return { header, entries: stored.map(({ entry }) => entry) };
      }
      return undefined;
    },
  };
}
