import { lazyDatabase } from '../../src/database/lazy-database.ts';
import { memoryDatabase } from '../../src/database/memory-database.ts';
import type { RecordDatabase } from '../../src/database/record-database.ts';
import { currentVersion, migrate } from './migrations.ts';
import { reading, writing, type RecordReader, type RecordWriter } from './records.ts';
import { storeNames, type StoreSchema } from './schema.ts';

/**
 * Everything that must outlive a pause of the worker, wherever it is kept. An `Authority` belongs to the installation, an
 * `Attempt` to itself.
 */
export interface BankStore<Authority, Attempt> {
  authority(name: string): Promise<Authority | undefined>;
  /** Stores an authority unless another tab was first, and returns the stored one. */
  claimAuthority(name: string, made: Authority): Promise<Authority>;
  read<T>(work: (records: RecordReader<Attempt>) => Promise<T>): Promise<T>;
  /** Runs a transaction that is committed when the promise resolves, and undone if `work` throws. */
  change<T>(work: (records: RecordWriter<Attempt>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * A store in IndexedDB, in a database of this name.
 * @param current what becomes of an authority that an earlier version may have stored, before the first one is read
 */
export const openStore = <Authority, Attempt>(
  databaseName: string,
  current?: (authority: Authority) => Authority,
): BankStore<Authority, Attempt> =>
  storeIn(lazyDatabase<StoreSchema>({ name: databaseName, version: currentVersion, upgrade: migrate }), current);

/** A store that is gone with the page. */
export const memoryStore = <Authority, Attempt>(): BankStore<Authority, Attempt> =>
  storeIn(memoryDatabase<StoreSchema>(migrate));

function storeIn<Authority, Attempt>(
  database: RecordDatabase<StoreSchema>,
  current: (authority: Authority) => Authority = (authority) => authority,
): BankStore<Authority, Attempt> {
  const bringUpToDate = () =>
    database.transact(['authorities'], 'readwrite', async (transaction) => {
      const authorities = transaction.objectStore('authorities');
      for (const name of await authorities.getAllKeys()) {
        const stored = (await authorities.get(name)) as Authority; // as below
        const kept = current(stored);
        if (kept !== stored) await authorities.put(kept, name);
      }
    });
  let upToDate: Promise<void> | undefined;
  return {
    authority: async (name) => {
      upToDate ??= bringUpToDate();
      await upToDate.catch((fault: unknown) => {
        upToDate = undefined;
        throw fault;
      });
      return database.transact(['authorities'], 'readonly', async (transaction) => {
        // Safe: only `claimAuthority` writes to this store.
        return (await transaction.objectStore('authorities').get(name)) as Authority | undefined;
      });
    },
    claimAuthority: (name, made) =>
      database.transact(['authorities'], 'readwrite', async (transaction) => {
        const authorities = transaction.objectStore('authorities');
        const first = await authorities.get(name);
        if (first === undefined) await authorities.add(made, name);
        return (first ?? made) as Authority; // as above
      }),
    read: (work) => database.transact(storeNames, 'readonly', (transaction) => work(reading<Attempt>(transaction))),
    change: (work) => database.transact(storeNames, 'readwrite', (transaction) => work(writing<Attempt>(transaction))),
    close: () => database.close(),
  };
}
