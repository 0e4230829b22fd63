import 'fake-indexeddb/auto';
import { deleteDB, openDB, type DBSchema } from 'idb';
import { afterEach, expect, test } from 'vitest';
import type { StorageFault } from '../../../src/contract/storage-fault.ts';
import { lazyDatabase, type LazyDatabase } from '../../../src/database/lazy-database.ts';
import { faultOf } from '../../../src/database/fault-of.ts';

interface Schema extends DBSchema {
  things: { key: string; value: number };
}

let names = 0;
const nextName = () => `lazy ${(names += 1)}`;
const opened: LazyDatabase<Schema>[] = [];

/** A database whose patience ends when the test says so, however busy the machine is. */
function openLazily(name: string, version = 1) {
  const told: (StorageFault | null)[] = [];
  let endPatience = (): void => undefined;
  const database = lazyDatabase<Schema>({
    name,
    version,
    upgrade: (database, from) => void (from < 1 && database.createObjectStore('things')),
    report: (fault) => told.push(fault),
    patience: (exhausted) => {
      endPatience = exhausted;
      return () => undefined;
    },
  });
  opened.push(database);
  return {
    told,
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
  expect(await faultIn(newer.get())).toBe('blocked');
  frozen.close();
  await expect.poll(newer.get).toBe(7);
  expect(newer.told).toEqual(expect.arrayContaining(['blocked', null]));
  expect(newer.told.at(-1)).toBeNull();
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
    all.db.close();
  });
  expect(await get()).toBe(7);
  expect(told).toEqual([null, null]);
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
