import type { DBSchema, IDBPTransaction } from 'idb';
import type { StorageFault } from '../contract/storage-fault.ts';
import { databaseDoor } from '../database/door.ts';
import type { Entry } from '../procedure/event.ts';
import { AttemptTaken, type AttemptHeader, type AttemptStore, type FoundAttempt } from './attempt.ts';
import type { HighWaterMarks } from './high-water-marks.ts';

/** Beside the header: the place in the order of beginning, and who may write. */
type Row = AttemptHeader & { number?: number; owner?: string | null };

interface Schema extends DBSchema {
  attempts: { key: number; value: Row; indexes: { id: string } };
  entries: { key: [string, number]; value: { attempt: string; entry: Entry } };
}

type Mode = 'readonly' | 'readwrite';
type Both<M extends Mode> = IDBPTransaction<Schema, ('attempts' | 'entries')[], M>;

const both = ['attempts', 'entries'] as const;
const entriesOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Infinity]);

/**
 * Attempts in a database of this name; the base path in it keeps installations of one origin apart.
 * @param report is told of each fault of the storage, and null when it works again
 */
export function indexedDbAttempts(
  name: string,
  marks: HighWaterMarks,
  report?: (fault: StorageFault | null) => void,
): AttemptStore {
  const door = databaseDoor<Schema>({
    name,
    version: 1,
    upgrade(database) {
      // Numbered as they come, so that the newest is the last.
      const attempts = database.createObjectStore('attempts', { keyPath: 'number', autoIncrement: true });
      attempts.createIndex('id', 'id', { unique: true });
      database.createObjectStore('entries', { keyPath: ['attempt', 'entry.seq'] });
    },
    report,
  });

  async function found<M extends Mode>(transaction: Both<M>, { number: _, owner: __, ...header }: Row) {
    const id = idOf({ id: header.id, number: _ });
    const stored = await transaction.objectStore('entries').getAll(entriesOf(id));
    return { id, header, entries: stored.map(({ entry }) => entry), known: marks.of(id) };
  }

  return {
    async keep({ header, entries }, owner) {
      await door.through(both, 'readwrite', async (transaction) => {
        const [attempts, all] = [transaction.objectStore('attempts'), transaction.objectStore('entries')];
        const [row, stored] = await Promise.all([
          attempts.index('id').get(header.id),
          all.getAllKeys(entriesOf(header.id)),
        ]);
        if (row && row.owner !== owner) throw new AttemptTaken(header.id);
        if (!row) await attempts.add({ ...header, owner });
        else if (header.status === 'solved' && row.status === 'open') await attempts.put({ ...row, status: 'solved' });
        // Also what has gone missing since it was stored.
        const there = new Set(stored.map(([, seq]) => seq));
        const missing = entries.filter(({ seq }) => !there.has(seq));
        await Promise.all(missing.map(async (entry) => all.add({ attempt: header.id, entry })));
      });
      if (header.status !== 'open') marks.forget(header.id);
      else if (entries.length >= fewest) marks.set(header.id, header.scenario, entries.length);
    },
    take: (id, owner) =>
      door.through(both, 'readwrite', async (transaction) => {
        const row = await rowOf(transaction, id);
        if (!row || !isOpen(row)) return undefined;
        await transaction.objectStore('attempts').put({ ...row, owner });
        return found(transaction, row);
      }),
    async abandon(id) {
      await door.through(both, 'readwrite', async (transaction) => {
        const row = await rowOf(transaction, id);
        if (row && isOpen(row)) {
          await transaction.objectStore('attempts').put({ ...row, status: 'abandoned', owner: null });
        }
      });
      marks.forget(id);
    },
    newestOpen: (scenario) =>
      door.through(both, 'readonly', async (transaction): Promise<FoundAttempt | undefined> => {
        const gone = new Set(marks.open(scenario));
        for await (const { value: row } of transaction.objectStore('attempts').iterate(null, 'prev')) {
          gone.delete(idOf(row));
          if (!isOpen(row) || !isOf(row, scenario)) continue;
          const attempt = await found(transaction, row);
          if (hasId(row) && Math.max(attempt.entries.length, attempt.known) < fewest) continue;
          return attempt;
        }
        const [id] = gone;
        return id === undefined ? undefined : { id, header: undefined, entries: [], known: marks.of(id) };
      }),
  };
}

/** The first entry is the preparing of the exercise. */
const fewest = 2;

// Rows may be damaged: one that does not say what it is could be anybody's, and is told of rather than passed over.
const hasId = (row: { readonly id: unknown }): boolean => typeof row.id === 'string';
const isOpen = ({ status }: Row): boolean => status !== 'solved' && status !== 'abandoned';
const isOf = ({ scenario }: { readonly scenario: unknown }, wanted: string): boolean =>
  scenario === wanted || typeof scenario !== 'string';
const idOf = ({ id, number }: { readonly id: unknown; readonly number?: number | undefined }): string =>
  typeof id === 'string' ? id : `#${number}`;

async function rowOf(transaction: Both<'readwrite'>, id: string): Promise<Row | undefined> {
  const attempts = transaction.objectStore('attempts');
  return id.startsWith('#') ? attempts.get(Number(id.slice(1))) : attempts.index('id').get(id);
}
