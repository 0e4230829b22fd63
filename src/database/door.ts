import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { StorageFault } from '../contract/storage-fault.ts';
import { faultOf, StorageBlocked } from './fault-of.ts';

export type TransactionMode = 'readonly' | 'readwrite';

/** One database, as everything that keeps something in the browser uses it. */
export interface Door<Schema extends DBSchema> {
  /**
   * One transaction: all of `work` happens, or nothing. What it wrote is on the disk when the promise is fulfilled. `work`
   * awaits nothing but the transaction, since IndexedDB ends one that has nothing to do.
   */
  through<Store extends StoreNames<Schema>, M extends TransactionMode, T>(
    stores: readonly Store[],
    mode: M,
    work: (transaction: IDBPTransaction<Schema, Store[], M>) => Promise<T>,
  ): Promise<T>;
  close(): Promise<void>;
}

interface Plan<Schema extends DBSchema> {
  readonly name: string;
  readonly version: number;
  /** Never deletes what is there. */
  readonly upgrade: (database: IDBPDatabase<Schema>, from: number) => void;
  /** Is told of each fault of the storage, and null when it works again. */
  readonly report?: ((fault: StorageFault | null) => void) | undefined;
  /** Milliseconds after which a database that does not open counts as blocked. */
  readonly limit?: number;
}

/**
 * Opens at the first use, and again after another tab had to change the structure, after the data was cleared, and after a
 * failure. Whoever waits for another tab is told so; it opens as soon as that tab lets it.
 */
export function databaseDoor<Schema extends DBSchema>({
  name,
  version,
  upgrade,
  report = () => undefined,
  limit = 5_000,
}: Plan<Schema>): Door<Schema> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => (opened = undefined);

  async function connect(blocked: () => void): Promise<IDBPDatabase<Schema>> {
    const found = await openDB<Schema>(name, version, {
      upgrade,
      blocked,
      // Another tab wants to change the structure or to delete; nothing is lost by letting the connection go.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close(); // typed as EventTarget; a versionchange comes from a database
        forget();
      },
      terminated: forget,
    });
    if (found.objectStoreNames.length > 0) return found;
    // Made by something else that opened it first. Nothing is in it, so it is made anew as it should be.
    found.close();
    await deleteDB(name);
    return connect(blocked);
  }

  function open(): Promise<IDBPDatabase<Schema>> {
    const waiting = new AbortController();
    const blocked = () => waiting.abort(new StorageBlocked(`${name} is kept by another tab`));
    // Behind another tab's deletion an opening waits without any event.
    const timer = setTimeout(blocked, limit);
    const connecting = connect(blocked).finally(() => clearTimeout(timer));
    const inTime = Promise.race([connecting, aborted<never>(waiting.signal)]);
    // What was late is used from then on; after a failure the next use tries again.
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
      forget(); // closed by the browser, which has not told of it yet
      return begin(stores, mode);
    });
    const finished = transaction.done;
    finished.catch(() => undefined); // it is awaited below; until then a failure must not count as unnoticed
    try {
      const result = await work(transaction);
      await finished;
      return result;
    } catch (fault) {
      const reason = transaction.error; // what ended it, where `fault` is only that it ended
      tryToAbort(() => transaction.abort());
      throw reason ?? fault;
    }
  }

  return {
    async through(stores, mode, work) {
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
    // The fault itself has ended the transaction.
  }
}
