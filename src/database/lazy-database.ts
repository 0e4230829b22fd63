import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { StorageFault } from '../contract/storage-fault.ts';
import { faultOf, StorageBlocked } from './fault-of.ts';

export type TransactionMode = 'readonly' | 'readwrite';

/** One IndexedDB database, which opens at its first transaction. */
export interface LazyDatabase<Schema extends DBSchema> {
  /**
   * Runs one transaction: all of `work` takes effect, or nothing. Its writes are on the disk when the promise resolves. `work`
   * may await nothing but the transaction, since IndexedDB ends a transaction that has nothing to do.
   */
  transact<Store extends StoreNames<Schema>, M extends TransactionMode, T>(
    stores: readonly Store[],
    mode: M,
    work: (transaction: IDBPTransaction<Schema, Store[], M>) => Promise<T>,
  ): Promise<T>;
  close(): Promise<void>;
}

interface DatabasePlan<Schema extends DBSchema> {
  readonly name: string;
  readonly version: number;
  /** Creates the stores that a database of version `from` lacks. It never deletes data. */
  readonly upgrade: (database: IDBPDatabase<Schema>, from: number) => void;
  /** Called with each fault of the storage, and with null after each success. */
  readonly report?: ((fault: StorageFault | null) => void) | undefined;
  /** Calls back when a database that does not open yet counts as blocked; the function it returns calls that off. */
  readonly patience?: (exhausted: () => void) => () => void;
}

function fiveSeconds(exhausted: () => void): () => void {
  const timer = setTimeout(exhausted, 5_000);
  return () => clearTimeout(timer);
}

/**
 * Opens at the first use, and again after another tab has changed the structure, after the data was cleared, and after a
 * failure. While another tab blocks it, uses fail with `StorageBlocked`; the opening goes on and serves later uses.
 */
export function lazyDatabase<Schema extends DBSchema>({
  name,
  version,
  upgrade,
  report = () => undefined,
  patience = fiveSeconds,
}: DatabasePlan<Schema>): LazyDatabase<Schema> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => (opened = undefined);

  async function connect(blocked: () => void): Promise<IDBPDatabase<Schema>> {
    const found = await openDB<Schema>(name, version, {
      upgrade,
      blocked,
      // Another tab wants to upgrade or delete the database. Closing the connection loses nothing.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close(); // typed as EventTarget; a versionchange comes from a database
        forget();
      },
      terminated: forget,
    });
    if (found.objectStoreNames.length > 0) return found;
    // Something else opened the database first and created it empty. It holds nothing, so create it anew.
    found.close();
    await deleteDB(name);
    return connect(blocked);
  }

  function open(): Promise<IDBPDatabase<Schema>> {
    const waiting = new AbortController();
    const blocked = () => waiting.abort(new StorageBlocked(`${name} is kept by another tab`));
    // While another tab deletes the database, opening it waits without any event.
    const callOff = patience(blocked);
    const connecting = connect(blocked).finally(callOff);
    const inTime = Promise.race([connecting, aborted<never>(waiting.signal)]);
    // Keep a connection that came late; after a failure let the next use try again.
    const settle = (later: typeof opened) => {
      if (opened === inTime) opened = later;
    };
    connecting.then(
      () => settle(connecting),
      () => settle(undefined),
    );
    return inTime;
  }

  const begin = async <Store extends StoreNames<Schema>, M extends TransactionMode>(
    stores: readonly Store[],
    mode: M,
  ) => (await (opened ??= open())).transaction([...stores], mode, { durability: 'strict' });

  async function run<Store extends StoreNames<Schema>, M extends TransactionMode, T>(
    stores: readonly Store[],
    mode: M,
    work: (transaction: IDBPTransaction<Schema, Store[], M>) => Promise<T>,
  ): Promise<T> {
    const transaction = await begin(stores, mode).catch((fault: unknown) => {
      if (!(fault instanceof DOMException && fault.name === 'InvalidStateError')) throw fault;
      forget(); // the browser closed the connection and has not sent its event yet
      return begin(stores, mode);
    });
    const finished = transaction.done;
    finished.catch(() => undefined); // awaited below; until then a rejection must not count as unhandled
    try {
      const result = await work(transaction);
      await finished;
      return result;
    } catch (fault) {
      const reason = transaction.error; // the cause, where `fault` only says that the transaction ended
      tryToAbort(() => transaction.abort());
      throw reason ?? fault;
    }
  }

  return {
    async transact(stores, mode, work) {
      try {
        const result = await run(stores, mode, work);
        report(null);
        return result;
      } catch (thrown) {
        const fault = faultOf(thrown);
        if (fault) report(fault);
        throw thrown;
      }
    },
    async close() {
      (await opened)?.close();
      forget();
    },
  };
}

const aborted = <T>(signal: AbortSignal): Promise<T> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

function tryToAbort(abort: () => void): void {
  try {
    abort();
  } catch {
    // The fault has already ended the transaction.
  }
}
