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

/** A store in IndexedDB, in a database of this name. */
export const openStore = <Authority, Attempt>(databaseName: string): BankStore<Authority, Attempt> =>
  storeIn(lazyDatabase<StoreSchema>({ name: databaseName, version: currentVersion, upgrade: migrate }));

/** A store that is gone with the page. */
export const memoryStore = <Authority, Attempt>(): BankStore<Authority, Attempt> =>
  storeIn(memoryDatabase<StoreSchema>(migrate));

function storeIn<Authority, Attempt>(database: RecordDatabase<StoreSchema>): BankStore<Authority, Attempt> {
  return {
    authority: (name) =>
      database.transact(['authorities'], 'readonly', async (transaction) => {
        // Safe: only `claimAuthority` writes to this store.
        return (await transaction.objectStore('authorities').get(name)) as Authority | undefined;
      }),
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
