import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { currentVersion } from '../../../../mocks/store/migrations.ts';
import { openStore } from '../../../../mocks/store/store.ts';

const good = { status: 'good', revokedAt: null, reason: null } as const;
const revoked = { status: 'revoked', revokedAt: 7, reason: 'cessationOfOperation' } as const;
const standings = [
  { attempt: 'a', serialNumber: '01', loginId: 'test999', ...good },
  { attempt: 'a', serialNumber: '02', loginId: 'test999', ...revoked },
  { attempt: 'a', serialNumber: '03', loginId: 'test401', ...good },
  { attempt: 'b', serialNumber: '02', loginId: 'test999', ...good },
  { attempt: 'b', serialNumber: '04', loginId: 'test999', ...good }, // of another installation
];
const certificates = [10, 20, 30].map((notAfter, index) => ({
  serialNumber: `0${index + 1}`,
  subjectKeyIdentifier: 'bb',
  notBefore: 0,
  notAfter,
  der: Uint8Array.of(0x30, 0),
}));

/** A database as version 1 made and filled it. */
async function leftByVersion1(name: string): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade(empty) {
      for (const store of ['authorities', 'attempts', 'answers', 'crls']) empty.createObjectStore(store);
      empty.createObjectStore('certificates', { keyPath: 'serialNumber' }).createIndex('byKey', 'subjectKeyIdentifier');
      const standings = empty.createObjectStore('standings', { keyPath: ['attempt', 'serialNumber'] });
      standings.createIndex('byCustomer', ['attempt', 'loginId']);
      standings.createIndex('byStatus', ['attempt', 'status']);
    },
  });
  for (const each of standings) await database.put('standings', each);
  for (const each of certificates) await database.put('certificates', each);
  await database.put('attempts', { misses: 2 }, 'a');
  await database.put('authorities', 'keys', 'CA');
  // The lists of version 1 repeat the revocations, which nobody reads.
  const crl = { number: 3, thisUpdate: 0, nextUpdate: 1, revoked: 1, der: Uint8Array.of(1), revocations: [revoked] };
  await database.put('crls', crl, ['a', 'issuing']);
  database.close();
}

test('what version 1 kept is kept, and each standing learns when its certificate ends', async () => {
  await leftByVersion1('left by version 1');
  const store = openStore<string, { readonly misses: number }>('left by version 1');
  await store.read(async (records) => {
    expect(await records.attempt('a')).toEqual({ misses: 2 });
    expect((await records.crl('a', 'issuing'))?.number).toBe(3);
    expect(await records.goodUntil('a', 'test999')).toBe(10);
    expect(await records.goodUntil('a', 'test401')).toBe(30);
    expect(await records.goodUntil('b', 'test999')).toBe(20);
    expect(await records.revokedCount('a')).toBe(1);
    expect(await records.revoked('a')).toEqual([{ serialNumber: '02', revokedAt: 7, reason: 'cessationOfOperation' }]);
    expect(await records.standing('a', '02')).toEqual({ ...standings[1], notAfter: 20 });
    expect(await records.standing('b', '04')).toEqual(standings[4]);
    expect((await records.certificate('03'))?.notAfter).toBe(30);
  });
  expect(await store.authority('CA')).toBe('keys');
  await store.change((records) => records.forgetAttempt('a'));
  await store.read(async (records) => {
    expect(await records.certificate('01')).toBeUndefined();
    expect(await records.certificate('02')).toBeDefined();
  });
  await store.close();
});

test('a database that was brought up to date has the structure of one that is new', async () => {
  await leftByVersion1('brought up to date');
  const structures = await Promise.all(
    ['brought up to date', 'new'].map(async (name) => {
      const store = openStore<string, never>(name);
      await store.authority('CA');
      await store.close();
      const database = await openDB(name);
      const stores = [...database.objectStoreNames];
      const all = database.transaction(stores, 'readonly');
      const structure = stores.map((each) => {
        const { keyPath, indexNames } = all.objectStore(each);
        const indexes = [...indexNames].map((index) => [index, all.objectStore(each).index(index).keyPath]);
        return [each, keyPath, indexes];
      });
      database.close();
      return [database.version, structure];
    }),
  );
  expect(structures[0]).toEqual(structures[1]);
  expect(structures[0]?.[0]).toBe(currentVersion);
});
