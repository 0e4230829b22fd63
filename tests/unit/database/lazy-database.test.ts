import 'fake-indexeddb/auto';
import { deleteDB, openDB, type DBSchema } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { StorageFault } from '../../../src/contract/storage-fault.ts';
import { lazyDatabase } from '../../../src/database/lazy-database.ts';
import type { RecordDatabase } from '../../../src/database/record-database.ts';
import { faultOf } from '../../../src/database/fault-of.ts';

interface Schema extends DBSchema {
  things: { key: string; value: number };
}

let names = 0;
const nextName = () => `lazy ${(names += 1)}`;
const opened: RecordDatabase<Schema>[] = [];

/** A database whose patience ends when the test says so, however busy the machine is. */
function openLazily(name: string, version = 1) {
  const told: (StorageFault | null)[] = [];
  let endPatience = (): void => undefined;
  let giveUp = (): void => undefined;
  const database = lazyDatabase<Schema>({
    name,
    version,
    upgrade: (database, from) => void (from < 1 && database.createObjectStore('things')),
    report: (fault) => told.push(fault),
    patience: (exhausted) => {
      endPatience = exhausted;
      return () => undefined;
    },
    transactionPatience: (exhausted) => {
      giveUp = exhausted;
      return () => undefined;
    },
  });
  opened.push(database);
  return {
    told,
    giveUp: () => giveUp(),
    endPatience: () => endPatience(),
    put: (value: number) =>
      database.transact(['things'], 'readwrite', (all) => all.objectStore('things').put(value, 'it')),
    get: () => database.transact(['things'], 'readonly', (all) => all.objectStore('things').get('it')),
  };
}

afterEach(async () => {
  await Promise.allSettled(opened.splice(0).map((database) => database.close()));
});

/** A connection that heeds nobody, as that of a frozen tab. */
async function frozenTab(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  await new Promise((resolve) => (opening.onsuccess = resolve));
  return opening.result;
}

const faultIn = (work: Promise<unknown>) => work.then(() => 'none', faultOf);

test('a database that another tab keeps at an older version is reported, and opens once that tab is closed', async () => {
  const name = nextName();
  await openLazily(name).put(7);
  const frozen = await frozenTab(name);
  const newer = openLazily(name, 2);
  expect(await faultIn(newer.get())).toBe('blocked');
  const again = faultIn(newer.get());
  newer.endPatience();
  expect(await again).toBe('blocked');
  // A use meanwhile does not fail at once for what another has found, and is served as soon as it can be.
  const served = newer.get();
  frozen.close();
  expect(await served).toBe(7);
  expect(newer.told).toEqual(['blocked', 'blocked', null]);
});

test('a database whose deletion waits for another tab is reported as well, though no event says so', async () => {
  const name = nextName();
  await openLazily(name).put(7);
  const frozen = await frozenTab(name);
  const deleted = deleteDB(name);
  const database = openLazily(name);
  const putting = faultIn(database.put(8));
  database.endPatience();
  expect(await putting).toBe('blocked');
  frozen.close();
  await deleted;
  await expect.poll(() => faultIn(database.put(8))).toBe('none');
});

test('data of a newer version of the site is left alone', async () => {
  const name = nextName();
  const newer = openLazily(name, 2);
  await newer.put(7);
  const older = openLazily(name, 1);
  expect(await faultIn(older.put(8))).toBe('newer');
  expect(older.told).toEqual(['newer']);
  expect(await newer.get()).toBe(7);
});

test('a database that something else created empty gets its stores', async () => {
  const name = nextName();
  (await openDB(name, 1)).close();
  const database = openLazily(name);
  await database.put(7);
  expect(await database.get()).toBe(7);
});

test('an upgrade may take as long as it wants: nobody blocks what has begun', async () => {
  let endPatience = (): void => undefined;
  const database = lazyDatabase<Schema>({
    name: nextName(),
    version: 1,
    upgrade: async (empty, _, transaction) => {
      empty.createObjectStore('things');
      endPatience();
      await transaction.objectStore('things').put(7, 'it');
    },
    patience: (exhausted) => {
      endPatience = exhausted;
      return () => (endPatience = () => undefined);
    },
  });
  opened.push(database);
  expect(await database.transact(['things'], 'readonly', (all) => all.objectStore('things').get('it'))).toBe(7);
});

test.each([
  ['an error', new Error('half way')],
  ['full storage', new DOMException('half way', 'QuotaExceededError')],
])('an upgrade that fails by %s says so and leaves everything as it was', async (_, cause) => {
  const name = nextName();
  const before = openLazily(name);
  await before.put(7);
  await opened.at(-1)?.close();
  const told: (StorageFault | null)[] = [];
  const failing = lazyDatabase<Schema>({
    name,
    version: 2,
    upgrade: async (_database, _from, transaction) => {
      await transaction.objectStore('things').put(8, 'it');
      throw cause;
    },
    report: (fault) => told.push(fault),
  });
  await expect(failing.transact(['things'], 'readonly', async () => 'opened')).rejects.toBe(cause);
  expect(told).toEqual(cause instanceof DOMException ? ['full'] : []);
  expect(await before.get()).toBe(7);
});

test('a database that something else created empty at an earlier version gets the stores of all versions', async () => {
  const name = nextName();
  (await openDB(name, 1)).close();
  const database = openLazily(name, 2);
  await database.put(7);
  expect(await database.get()).toBe(7);
});

test('a database with other stores than its own is damaged, and nothing in it is deleted', async () => {
  const name = nextName();
  (await openDB(name, 1, { upgrade: (database) => void database.createObjectStore('others') })).close();
  expect(await faultIn(openLazily(name).put(7))).toBe('damaged');
  const left = await openDB(name);
  expect([...left.objectStoreNames]).toEqual(['others']);
  left.close();
});

test('an error of the work itself is no storage fault, and undoes its transaction', async () => {
  const name = nextName();
  const { told, put, get } = openLazily(name);
  await put(7);
  const failing = opened.at(-1)?.transact(['things'], 'readwrite', async (all) => {
    await all.objectStore('things').put(8, 'it');
    throw new Error('half way');
  });
  await expect(failing).rejects.toThrow('half way');
  expect(await get()).toBe(7);
  expect(told).toEqual([null, null]);
});

test('a connection that the browser closed without a word is opened again', async () => {
  const { told, get } = openLazily(nextName());
  await opened.at(-1)?.transact(['things'], 'readwrite', async (all) => {
    await all.objectStore('things').put(7, 'it');
    (all as unknown as { readonly db: IDBDatabase }).db.close();
  });
  expect(await get()).toBe(7);
  expect(told).toEqual([null, null]);
});

test('a transaction that the browser never ends is reported, undone, and followed by one over a new connection', async () => {
  const { told, put, get, giveUp } = openLazily(nextName());
  await put(7);
  let connection: unknown;
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const silent = opened.at(-1)?.transact(['things'], 'readwrite', async (all) => {
    connection = (all as unknown as { readonly db: IDBDatabase }).db;
    await all.objectStore('things').put(8, 'it');
    begin();
    // The transaction is kept open as long as somebody asks it something.
    for (;;) await all.objectStore('things').count();
  });
  const outcome = faultIn(silent ?? Promise.resolve());
  await begun;
  giveUp();
  expect(await outcome).toBe('silent');
  expect(await get()).toBe(7);
  expect(told).toEqual([null, 'silent', null]);
  await opened.at(-1)?.transact(['things'], 'readonly', async (all) => {
    expect((all as unknown as { readonly db: IDBDatabase }).db).not.toBe(connection);
  });
});

test('another fault at the beginning of a transaction is not tried again', async () => {
  const { told } = openLazily(nextName());
  const unknown = opened.at(-1)?.transact(['nothing' as 'things'], 'readonly', async () => undefined);
  await expect(unknown).rejects.toThrow();
  expect(told).toEqual(['damaged']);
});

test.each([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'refused'],
  ['UnknownError', 'refused'],
  ['InvalidStateError', 'refused'],
  ['AbortError', 'refused'],
  ['TimeoutError', 'refused'],
  ['VersionError', 'newer'],
  ['NotFoundError', 'damaged'],
  ['ConstraintError', undefined],
])('%s means %s', (name, fault) => {
  expect(faultOf(new DOMException('', name))).toBe(fault);
  expect(faultOf(Object.assign(new Error(), { name }))).toBeUndefined();
});

describe('a browser that cuts connections', () => {
  const { transaction } = IDBDatabase.prototype;
  afterEach(() => vi.restoreAllMocks());

  /** Lets this many transactions fail as on iOS, where the connection to the database is lost. */
  const cutting = (times: number, name = 'UnknownError') => {
    let left = times;
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    begin.mockImplementation(function (this: IDBDatabase, ...asked) {
      left -= 1;
      if (left >= 0) throw new DOMException('Connection to Indexed Database server lost.', name);
      return transaction.call(this, ...asked);
    });
    return () => (left = 0);
  };

  test.each(['UnknownError', 'InvalidStateError', 'AbortError'])('once with %s is not noticed', async (name) => {
    const database = openLazily(nextName());
    await database.put(7);
    cutting(1, name);
    expect(await database.get()).toBe(7);
    expect(database.told).toEqual([null, null]);
  });

  test('again and again is reported as such, and served again once that ends', async () => {
    const database = openLazily(nextName());
    await database.put(7);
    const end = cutting(Infinity);
    expect(await faultIn(database.get())).toBe('disconnected');
    expect(await faultIn(database.put(8))).toBe('disconnected');
    expect(database.told).toEqual([null, 'disconnected', 'disconnected']);
    end();
    expect(await database.get()).toBe(7);
    expect(database.told.at(-1)).toBeNull();
  });

  test('at two places at once opens one new connection, and leaves none that would keep a newer version waiting', async () => {
    const name = nextName();
    const database = openLazily(name);
    await database.put(7);
    cutting(2);
    expect(await Promise.all([database.get(), database.get()])).toEqual([7, 7]);
    vi.restoreAllMocks();
    (await openDB(name, 2)).close();
  });
});

describe('a browser in which IndexedDB', () => {
  const native = globalThis.indexedDB;
  afterEach(() =>
    Object.defineProperty(globalThis, 'indexedDB', { value: native, configurable: true, writable: true }),
  );
  const replaced = (property: PropertyDescriptor) =>
    Object.defineProperty(globalThis, 'indexedDB', { ...property, configurable: true });

  test.each<[string, PropertyDescriptor]>([
    ['is missing', { value: undefined }],
    ['is null', { value: null }],
    [
      'may not even be asked for',
      {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    ],
    [
      'refuses to open',
      {
        value: {
          open: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        },
      },
    ],
  ])('%s keeps nothing, and says so', async (_, property) => {
    replaced(property);
    const database = openLazily(nextName());
    expect(await faultIn(database.put(7))).toBe('refused');
    expect(database.told).toEqual(['refused']);
  });
});
