import type { DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';

export type TransactionMode = 'readonly' | 'readwrite';

/** The methods of an IndexedDB object store that are in use, which every kind of database has. */
export type RecordStore<
  Schema extends DBSchema,
  Stores extends StoreNames<Schema>,
  Name extends Stores,
  Mode extends TransactionMode,
> = Pick<
  IDBPObjectStore<Schema, Stores[], Name, Mode>,
  'get' | 'getKey' | 'getAll' | 'getAllKeys' | 'count' | 'add' | 'put' | 'delete' | 'index'
>;

export interface RecordTransaction<
  Schema extends DBSchema,
  Stores extends StoreNames<Schema>,
  Mode extends TransactionMode,
> {
  objectStore<Name extends Stores>(name: Name): RecordStore<Schema, Stores, Name, Mode>;
}

/** A database of records, in IndexedDB or in memory. */
export interface RecordDatabase<Schema extends DBSchema> {
  /**
   * Runs one transaction: all of `work` takes effect, or nothing. In IndexedDB its writes are on the disk when the promise
   * resolves. `work` may await nothing but the transaction, since IndexedDB ends a transaction that has nothing to do. It runs
   * once more if the browser cuts the connection meanwhile.
   */
  transact<Store extends StoreNames<Schema>, M extends TransactionMode, T>(
    stores: readonly Store[],
    mode: M,
    work: (transaction: RecordTransaction<Schema, Store, M>) => Promise<T>,
  ): Promise<T>;
  close(): Promise<void>;
}

/**
 * The structure of a database: creates the stores and indexes that a database of version `from` lacks, and never deletes data.
 * It may await nothing but the transaction, which undoes all of it if it fails.
 */
export type Upgrade<Schema extends DBSchema> = (
  database: IDBPDatabase<Schema>,
  from: number,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void | Promise<void>;

/** A range of keys, both ends included, for either kind of database: a browser without IndexedDB has no `IDBKeyRange` either. */
export const keyRange = (lower: IDBValidKey, upper: IDBValidKey): IDBKeyRange =>
  typeof IDBKeyRange === 'undefined' ? ({ lower, upper } as IDBKeyRange) : IDBKeyRange.bound(lower, upper);
