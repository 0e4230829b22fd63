import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { currentVersion } from '../../../mocks/store/migrations.ts';
import { openStore, type BankStore } from '../../../mocks/store/store.ts';

interface CountedMisses {
  readonly misses: number;
}

let stores: BankStore<string, CountedMisses>[] = [];
let names = 0;
const nextName = () => `store ${(names += 1)}`;

function open(name: string): BankStore<string, CountedMisses> {
  const store = openStore<string, CountedMisses>(name);
  stores.push(store);
  return store;
}

afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()));
  stores = [];
});

const certificate = {
  serialNumber: '0a',
  subjectKeyIdentifier: 'bb',
  notBefore: 0,
  notAfter: 1,
  der: Uint8Array.of(0x30, 0),
};

test('what was changed is there for the next worker', async () => {
  const name = nextName();
  await open(name).change((records) => records.keepAttempt('a1', { misses: 2 }));
  expect(await open(name).read((records) => records.attempt('a1'))).toEqual({ misses: 2 });
});

test('a change that fails half way leaves nothing behind', async () => {
  const store = open(nextName());
  const failing = store.change(async (records) => {
    await records.keepAttempt('a1', { misses: 2 });
    await records.addCertificate(certificate);
    throw new Error('half way');
  });
  await expect(failing).rejects.toThrow('half way');
  expect(await store.read((records) => records.attempt('a1'))).toBeUndefined();
  expect(await store.read((records) => records.certificate('0a'))).toBeUndefined();
});

test('a serial number is given once, and the transaction that would give it again is undone', async () => {
  const store = open(nextName());
  await store.change((records) => records.addCertificate(certificate));
  const again = store.change(async (records) => {
    await records.keepAttempt('a1', { misses: 1 });
    await records.addCertificate(certificate);
  });
  await expect(again).rejects.toThrow();
  expect(await store.read((records) => records.attempt('a1'))).toBeUndefined();
});

test('changes at once follow one another', async () => {
  const name = nextName();
  const [one, other] = [open(name), open(name)];
  const add = (store: BankStore<string, CountedMisses>) =>
    store.change(async (records) => {
      const { misses } = (await records.attempt('a1')) ?? { misses: 0 };
      await records.keepAttempt('a1', { misses: misses + 1 });
    });
  await Promise.all([add(one), add(other), add(one), add(other)]);
  expect(await one.read((records) => records.attempt('a1'))).toEqual({ misses: 4 });
});

test('of two tabs that claim the CA, the first one wins for both', async () => {
  const name = nextName();
  const answers = await Promise.all([open(name).claimAuthority('CA', 'one'), open(name).claimAuthority('CA', 'other')]);
  expect(new Set(answers).size).toBe(1);
  expect(await open(name).authority('CA')).toBe(answers[0]);
});

test('a tab with a newer structure is not held up', async () => {
  const name = nextName();
  await open(name).change((records) => records.keepAttempt('a1', { misses: 1 }));
  const newer = await openDB(name, currentVersion + 1);
  expect(newer.version).toBe(currentVersion + 1);
  newer.close();
});

test('a store opens again after its database was taken away', async () => {
  const name = nextName();
  const store = open(name);
  await store.change((records) => records.keepAttempt('a1', { misses: 1 }));
  await deleteDB(name);
  expect(await store.read((records) => records.attempt('a1'))).toBeUndefined();
});

test('the first structure is still what version 1 opens', async () => {
  const name = nextName();
  await open(name).read((records) => records.attempt('a1'));
  const database = await openDB(name);
  expect([...database.objectStoreNames]).toEqual([
    'answers',
    'attempts',
    'authorities',
    'certificates',
    'crls',
    'standings',
  ]);
  database.close();
});
