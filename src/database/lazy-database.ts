import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { StorageFault } from '../contract/storage-fault.ts';
import { faultOf, isCutOff, StorageAbsent, StorageBlocked, StorageDisconnected, StorageSilent } from './fault-of.ts';
import type { RecordDatabase, TransactionMode, Upgrade } from './record-database.ts';
import { tryToAbort, whole } from './whole-transaction.ts';

/** Calls back when a wait counts as futile; the function it returns calls that off. */
type Patience = (exhausted: () => void) => () => void;

interface DatabasePlan<Schema extends DBSchema> {
  readonly name: string;
  readonly version: number;
  readonly upgrade: Upgrade<Schema>;
  /** Called with each fault of the storage, and with null after each success. */
  readonly report?: ((fault: StorageFault | null) => void) | undefined;
  /**
   * For a database that does not open, and then counts as blocked. An upgrade calls it off once it is under way, however long it
   * takes.
   */
  readonly patience?: Patience;
  /** For a transaction that does not end, and is then aborted. The longest that the site needs takes a few seconds. */
  readonly transactionPatience?: Patience;
}

/** A connection that is being made. It goes on after uses have given up waiting for it, and later uses wait for it anew. */
interface Connecting<Schema extends DBSchema> {
  readonly connection: Promise<IDBPDatabase<Schema>>;
  /** Set once the upgrade has begun, which takes as long as it takes. */
  upgrades: boolean;
  /** Ends the wait of the uses so far. */
  giveUp: () => void;
  /** Calls off their patience. */
  callOff: () => void;
}

const seconds =
  (count: number): Patience =>
  (exhausted) => {
    const timer = setTimeout(exhausted, count * 1_000);
    return () => clearTimeout(timer);
  };

/**
 * A database in IndexedDB. It opens at the first use, and again after another tab has changed the structure, after the data was
 * cleared, and after a failure. While another tab blocks it, uses fail with `StorageBlocked`; the opening goes on and serves later
 * uses. A use to which the browser gives no answer fails with `StorageSilent`, and the next one gets a new connection.
 */
export function lazyDatabase<Schema extends DBSchema>({
  name,
  version,
  upgrade,
  report = () => undefined,
  patience = seconds(5),
  transactionPatience = seconds(15),
}: DatabasePlan<Schema>): RecordDatabase<Schema> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  let connecting: Connecting<Schema> | undefined;
  const forget = () => (opened = undefined);

  async function connect(blocked: () => void, underWay: () => void): Promise<IDBPDatabase<Schema>> {
    // Some browsers and modes have none, and refuse even the question with an exception.
    if (!('indexedDB' in globalThis && globalThis.indexedDB)) throw new StorageAbsent('the browser has no IndexedDB');
    let upgraded: Promise<void> | undefined;
    const opening = openDB<Schema>(name, version, {
      upgrade: (database, from, _to, transaction) => {
        underWay();
        // Something else may have opened the database first, at an earlier version, and created it empty.
        const since = database.objectStoreNames.length === 0 ? 0 : from;
        upgraded = whole(transaction, async () => upgrade(database, since, transaction));
        upgraded.catch(() => undefined); // awaited below
      },
      blocked,
      // Another tab wants to upgrade or delete the database. Closing the connection loses nothing.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close(); // typed as EventTarget; a versionchange comes from a database
        forget();
      },
      terminated: forget,
    });
    const found = await opening.catch(async (fault: unknown) => {
      await upgraded; // its cause, where `fault` only says that the upgrade was undone
      throw fault;
    });
    if (found.objectStoreNames.length > 0) return found;
    // Something else opened the database first and created it empty. It holds nothing, so create it anew.
    found.close();
    await deleteDB(name);
    return connect(blocked, underWay);
  }

  function startConnecting(): Connecting<Schema> {
    const started: Connecting<Schema> = {
      connection: connect(
        () => started.giveUp(),
        () => {
          started.upgrades = true;
          started.callOff();
        },
      ).finally(() => {
        started.callOff();
        connecting = undefined;
      }),
      upgrades: false,
      giveUp: () => undefined,
      callOff: () => undefined,
    };
    return started;
  }

  function open(): Promise<IDBPDatabase<Schema>> {
    const started = (connecting ??= startConnecting());
    const waiting = new AbortController();
    const inTime = Promise.race([started.connection, aborted<never>(waiting.signal)]);
    const settle = (later: typeof opened) => {
      if (opened === inTime || opened === undefined) opened = later;
    };
    started.giveUp = () => {
      settle(undefined);
      waiting.abort(new StorageBlocked(`${name} is kept by another tab`));
    };
    // While another tab deletes the database, opening it waits without any event.
    if (!started.upgrades) started.callOff = patience(started.giveUp);
    // Keep a connection that came late; after a failure let the next use try again.
    started.connection.then(
      () => settle(started.connection),
      () => settle(undefined),
    );
    return inTime;
  }

  async function runOver<Store extends StoreNames<Schema>, M extends TransactionMode, T>(
    connection: IDBPDatabase<Schema>,
    stores: readonly Store[],
    mode: M,
    work: (transaction: IDBPTransaction<Schema, Store[], M>) => Promise<T>,
  ): Promise<T> {
    const transaction = connection.transaction([...stores], mode, { durability: 'strict' });
    const waiting = new AbortController();
    const callOff = transactionPatience(() => waiting.abort(new StorageSilent(`${name} does not answer`)));
    try {
      return await Promise.race([whole(transaction, () => work(transaction)), aborted<never>(waiting.signal)]);
    } catch (fault) {
      if (fault instanceof StorageSilent) tryToAbort(() => transaction.abort());
      throw fault;
    } finally {
      callOff();
    }
  }

  async function run<Store extends StoreNames<Schema>, M extends TransactionMode, T>(
    stores: readonly Store[],
    mode: M,
    work: (transaction: IDBPTransaction<Schema, Store[], M>) => Promise<T>,
  ): Promise<T> {
    const connection = await (opened ??= open());
    try {
      return await runOver(connection, stores, mode, work);
    } catch (fault) {
      const silent = fault instanceof StorageSilent;
      if (!isCutOff(fault) && !silent) throw fault;
      // Browsers close connections by themselves, and do not always send the event that says so.
      connection.close();
      if ((await opened?.catch(() => undefined)) === connection) forget();
      if (silent) throw fault; // another try at once would double the wait
    }
    try {
      return await runOver(await (opened ??= open()), stores, mode, work);
    } catch (fault) {
      if (!isCutOff(fault)) throw fault;
      forget();
      throw new StorageDisconnected(`the connection to ${name} was cut twice`, { cause: fault });
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
