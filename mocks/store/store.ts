import { openDB } from 'idb';
import { currentVersion, migrate } from './migrations.ts';
import { reading, writing, type Reading, type Writing } from './records.ts';
import { storeNames, type Database, type StoreSchema } from './schema.ts';

/** All that outlives a pause of the worker. `Authority` belongs to the installation, `Attempt` to one exercise. */
export interface Store<Authority, Attempt> {
  authority(name: string): Promise<Authority | undefined>;
  /** Keeps an authority unless another tab was first; answers the one that counts. */
  claimAuthority(name: string, made: Authority): Promise<Authority>;
  look<T>(work: (records: Reading<Attempt>) => Promise<T>): Promise<T>;
  /** A transaction that is on the disk when its promise is fulfilled. Undone if `work` throws. */
  change<T>(work: (records: Writing<Attempt>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens at the first use, and again after another tab had to change the structure. */
export function openStore<Authority, Attempt>(databaseName: string): Store<Authority, Attempt> {
  let opened: Promise<Database> | undefined;
  const forget = () => (opened = undefined);
  const database = () => (opened ??= open(databaseName, forget));

  return {
    // Only `claimAuthority` writes there, so what comes out is what went in.
    authority: async (name) => (await (await database()).get('authorities', name)) as Authority | undefined,
    async claimAuthority(name, made) {
      const transaction = (await database()).transaction('authorities', 'readwrite', { durability: 'strict' });
      const first = await transaction.store.get(name);
      if (first === undefined) await transaction.store.add(made, name);
      await transaction.done;
      return (first ?? made) as Authority;
    },
    look: async (work) => work(reading<Attempt>((await database()).transaction(storeNames, 'readonly'))),
    async change(work) {
      const transaction = (await database()).transaction(storeNames, 'readwrite', { durability: 'strict' });
      const finished = transaction.done;
      finished.catch(() => undefined); // it is awaited below; until then a failure must not count as unnoticed
      try {
        const result = await work(writing<Attempt>(transaction));
        await finished;
        return result;
      } catch (fault) {
        tryToAbort(() => transaction.abort());
        throw fault;
      }
    },
    async close() {
      (await opened)?.close();
      forget();
    },
  };
}

function tryToAbort(abort: () => void): void {
  try {
    abort();
  } catch {
    // The fault itself has ended the transaction.
  }
}

function open(databaseName: string, forget: () => void): Promise<Database> {
  const opening = openDB<StoreSchema>(databaseName, currentVersion, {
    upgrade: (database, oldVersion) => migrate(database, oldVersion),
    // A newer version in another tab waits for this connection; nothing is lost by letting it go.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase | null)?.close(); // the target of versionchange is always the connection
      forget();
    },
    terminated: forget,
  });
  opening.catch(forget); // so that the next request tries again
  return opening;
}
