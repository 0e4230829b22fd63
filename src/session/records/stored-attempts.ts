import type { DBSchema } from 'idb';
import type { StorageFault } from '../../contract/storage-fault.ts';
import { lazyDatabase } from '../../database/lazy-database.ts';
import {
  keyRange,
  type RecordDatabase,
  type RecordTransaction,
  type TransactionMode,
  type Upgrade,
} from '../../database/record-database.ts';
import type { Instant } from '../../time/instant.ts';
import type { Result } from '../../training/assessment/result.ts';
import { AttemptTaken, type AttemptStore, type FoundAttempt } from '../attempt/attempt.ts';
import {
  abandoned,
  hasId,
  idOf,
  isAbandonedWhole,
  isOf,
  isOpen,
  placeOf,
  placeOfHeader,
  type AttemptRow,
  type EntryRow,
} from './attempt-rows.ts';
import { loadOnce } from '../machine/load-once.ts';
import { highWaterMarks, type HighWaterMarks } from './high-water-marks.ts';

interface Schema extends DBSchema {
  attempts: { key: number; value: AttemptRow; indexes: { id: string } };
  entries: { key: [string, number]; value: EntryRow };
  /** Apart from the attempts, whose rows hold a whole bank each, since thousands are listed at once. */
  results: { key: string; value: Result };
}

type Both<M extends TransactionMode> = RecordTransaction<Schema, 'attempts' | 'entries' | 'results', M>;

const both = ['attempts', 'entries', 'results'] as const;
const entriesOf = (id: string) => keyRange([id, 0], [id, Infinity]);

/** Checks the stores instead of the old version: another program may have created an empty database. */
const upgrade: Upgrade<Schema> = (database) => {
  const { objectStoreNames: there } = database;
  if (!there.contains('results')) database.createObjectStore('results', { keyPath: 'attempt' });
  if (!there.contains('entries')) database.createObjectStore('entries', { keyPath: ['attempt', 'entry.seq'] });
  if (there.contains('attempts')) return;
  // Numbered as they come, so that the newest is the last.
  const attempts = database.createObjectStore('attempts', { keyPath: 'number', autoIncrement: true });
  attempts.createIndex('id', 'id', { unique: true });
};

/**
 * Keeps attempts in a database of this name; the base path in the name keeps installations of one origin apart.
 * @param report called with each fault of the storage, and with null when it works again
 * @param realTime stored with each entry, so that a learner can be told when an attempt was left
 */
export const indexedDbAttempts = (
  name: string,
  marks: HighWaterMarks,
  report?: (fault: StorageFault | null) => void,
  realTime?: () => Instant,
): AttemptStore => attemptsIn(lazyDatabase<Schema>({ name, version: 2, upgrade, report }), marks, realTime);

/** Keeps attempts until the page is closed. */
export const memoryAttempts = (realTime?: () => Instant): AttemptStore =>
  attemptsIn(databaseInMemory(), highWaterMarks({ read: () => null, write: () => false }), realTime);

/** Loads its code at the first use: the first page shows no exercise, and most browsers keep attempts. */
function databaseInMemory(): RecordDatabase<Schema> {
  const open = loadOnce(async () => {
    const { memoryDatabase } = await import('../../database/memory-database.ts');
    return memoryDatabase<Schema>(upgrade);
  });
  return {
    transact: async (stores, mode, work) => (await open()).transact(stores, mode, work),
    close: async () => (await open()).close(),
  };
}

function attemptsIn(database: RecordDatabase<Schema>, marks: HighWaterMarks, realTime?: () => Instant): AttemptStore {
  async function found<M extends TransactionMode>(
    transaction: Both<M>,
    { number: _, owner: __, ...header }: AttemptRow,
  ) {
    const id = idOf({ id: header.id, number: _ });
    const stored = await transaction.objectStore('entries').getAll(entriesOf(id));
    const entries = stored.map(({ entry }) => entry);
    return { id, header, entries, known: marks.of(id), lastStoredAt: stored.at(-1)?.storedAt };
  }

  /** Deletes what releases up to 0.2.0 left of abandoned attempts. */
  const forgetAll = (ids: readonly string[]) =>
    database.transact(both, 'readwrite', async (transaction) => {
      for (const id of ids) {
        const row = await rowOf(transaction, id);
        if (row && isAbandonedWhole(row)) await forgetAbandoned(transaction, row);
      }
    });

  return {
    async keep({ header, entries, result }, owner) {
      await database.transact(both, 'readwrite', async (transaction) => {
        const [attempts, all] = [transaction.objectStore('attempts'), transaction.objectStore('entries')];
        const [row, stored] = await Promise.all([
          attempts.index('id').get(header.id),
          all.getAllKeys(entriesOf(header.id)),
        ]);
        if (row && row.owner !== owner) throw new AttemptTaken(header.id);
        if (!row) await attempts.add({ ...header, owner });
        else if (header.status !== 'open' && row.status === 'open')
          await attempts.put({ ...row, status: header.status });
        if (result) await transaction.objectStore('results').put(result);
        // Also restores entries that have gone missing since they were stored.
        const there = new Set(stored.map(([, seq]) => seq));
        const missing = entries.filter(({ seq }) => !there.has(seq));
        const time = realTime && { storedAt: realTime() };
        await Promise.all(missing.map(async (entry) => all.add({ attempt: header.id, entry, ...time })));
      });
      if (header.status !== 'open') marks.forget(header.id);
      else if (entries.length >= fewest) marks.set(header.id, placeOfHeader(header), entries.length);
    },
    take: (id, owner) =>
      database.transact(both, 'readwrite', async (transaction) => {
        const row = await rowOf(transaction, id);
        if (!row || !isOpen(row)) return undefined;
        await transaction.objectStore('attempts').put({ ...row, owner });
        return found(transaction, row);
      }),
    async abandon(id) {
      await database.transact(both, 'readwrite', async (transaction) => {
        const row = await rowOf(transaction, id);
        if (row && isOpen(row)) {
          await forgetAbandoned(transaction, row);
        }
      });
      marks.forget(id);
    },
    async newestOpen(wanted) {
      const whole: string[] = [];
      const newest = await database.transact(
        both,
        'readonly',
        async (transaction): Promise<FoundAttempt | undefined> => {
          const gone = new Set(marks.open(placeOf(wanted)));
          const attempts = transaction.objectStore('attempts');
          for (const number of (await attempts.getAllKeys()).toReversed()) {
            const row = await attempts.get(number); // one after the other, since each row holds a bank
            if (!row) continue;
            gone.delete(idOf(row));
            if (isAbandonedWhole(row)) whole.push(idOf(row));
            if (!isOpen(row) || !isOf(row, wanted)) continue;
            const attempt = await found(transaction, row);
            if (hasId(row) && Math.max(attempt.entries.length, attempt.known) < fewest) continue;
            return attempt;
          }
          const [id] = gone;
          return id === undefined ? undefined : { id, header: undefined, entries: [], known: marks.of(id) };
        },
      );
      // A failure is harmless: the next search finds them again.
      if (whole.length > 0) await forgetAll(whole).catch(() => undefined);
      return newest;
    },
    results: () =>
      database.transact(['results'], 'readonly', (transaction) => transaction.objectStore('results').getAll()),
    find: (id) =>
      database.transact(both, 'readonly', async (transaction) => {
        const row = await rowOf(transaction, id);
        if (!row) return undefined;
        return { ...(await found(transaction, row)), result: await transaction.objectStore('results').get(id) };
      }),
    add: ({ header, entries, result }) =>
      database.transact(both, 'readwrite', async (transaction) => {
        const kept = await transaction.objectStore('results').getKey(header.id);
        if (kept !== undefined || (await rowOf(transaction, header.id))) return false;
        await transaction.objectStore('attempts').add({ ...header, owner: null });
        await Promise.all(
          entries.map((entry) => transaction.objectStore('entries').add({ attempt: header.id, entry })),
        );
        if (result) await transaction.objectStore('results').put(result);
        return true;
      }),
    async remove(ids) {
      await database.transact(both, 'readwrite', async (transaction) => {
        for (const id of ids) {
          const row = await rowOf(transaction, id);
          if (row?.number !== undefined) await transaction.objectStore('attempts').delete(row.number);
          await transaction.objectStore('entries').delete(entriesOf(id));
          await transaction.objectStore('results').delete(id);
        }
      });
      for (const id of ids) marks.forget(id);
    },
  };
}

/** The first entry only prepares the exercise. */
const fewest = 2;

async function forgetAbandoned(transaction: Both<'readwrite'>, row: AttemptRow): Promise<void> {
  await transaction.objectStore('attempts').put(abandoned(row));
  await transaction.objectStore('entries').delete(entriesOf(idOf(row)));
}

async function rowOf<M extends TransactionMode>(transaction: Both<M>, id: string): Promise<AttemptRow | undefined> {
  const attempts = transaction.objectStore('attempts');
  return id.startsWith('#') ? attempts.get(Number(id.slice(1))) : attempts.index('id').get(id);
}
