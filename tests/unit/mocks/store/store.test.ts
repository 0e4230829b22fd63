import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { currentVersion } from '../../../../mocks/store/migrations.ts';
import { memoryStore, openStore, type BankStore } from '../../../../mocks/store/store.ts';

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

test('a change is there for the next worker', async () => {
  const name = nextName();
  await open(name).change((records) => records.keepAttempt('a1', { misses: 2 }));
  expect(await open(name).read((records) => records.attempt('a1'))).toEqual({ misses: 2 });
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

const standing = (attempt: string, serialNumber: string, loginId: string, status: 'good' | 'revoked' = 'good') => ({
  attempt,
  serialNumber,
  loginId,
  status,
  revokedAt: status === 'revoked' ? 7 : null,
  reason: status === 'revoked' ? ('superseded' as const) : null,
});

const crl = { number: 1, thisUpdate: 0, nextUpdate: 1, revoked: 0, der: Uint8Array.of(1) };
const answer = (body: string) => ({ status: 200, headers: {}, body });

/** Two of everything: two attempts, each with two customers, three certificates, two CRLs and two answers. */
async function full(store: BankStore<string, CountedMisses>): Promise<void> {
  await store.change(async (records) => {
    for (const [number, attempt] of ['a', 'b'].entries()) {
      await records.keepAttempt(attempt, { misses: number });
      const issued = { ...certificate, serialNumber: `${attempt}1`, subjectKeyIdentifier: 'own', notAfter: number + 1 };
      await records.addCertificate(issued);
      await records.keepStanding(standing(attempt, `${attempt}1`, 'test999'));
      await records.keepStanding(standing(attempt, `${attempt}2`, 'test999', 'revoked'));
      await records.keepStanding(standing(attempt, `${attempt}3`, 'test401', 'revoked'));
      for (const ca of ['root', 'issuing']) await records.keepCrl(attempt, ca, { ...crl, number: number + 1 });
      for (const request of ['r1', 'r2']) await records.keepAnswer(attempt, request, answer(`${attempt} ${request}`));
    }
    for (const serialNumber of ['0a', '0b', '0c']) {
      const subjectKeyIdentifier = serialNumber === '0c' ? 'other' : 'shared';
      await records.addCertificate({ ...certificate, serialNumber, subjectKeyIdentifier });
    }
  });
}

const kinds = [
  ['in IndexedDB', () => open(nextName())],
  ['in memory', () => memoryStore<string, CountedMisses>()],
] as const;

describe.each(kinds)('%s', (_, empty) => {
  test('a change that fails half way leaves nothing behind', async () => {
    const store = empty();
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
    const store = empty();
    await store.change((records) => records.addCertificate(certificate));
    const again = store.change(async (records) => {
      await records.keepAttempt('a1', { misses: 1 });
      await records.addCertificate(certificate);
    });
    await expect(again).rejects.toThrow();
    expect(await store.read((records) => records.attempt('a1'))).toBeUndefined();
  });

  test('each question is answered by what belongs to it, and by nothing beside it', async () => {
    const store = empty();
    await full(store);
    await store.read(async (records) => {
      expect(await records.attempt('b')).toEqual({ misses: 1 });
      expect(await records.answer('a', 'r2')).toEqual(answer('a r2'));
      expect((await records.crl('b', 'root'))?.number).toBe(2);
      const serials = (list: readonly { readonly serialNumber: string }[]) => list.map((each) => each.serialNumber);
      expect(await records.goodUntil('a', 'test999')).toBe(1);
      expect(await records.goodUntil('a', 'test401')).toBeUndefined();
      expect(serials(await records.revoked('b'))).toEqual(['b2', 'b3']);
      expect(await records.revokedCount('b')).toBe(2);
      expect(await records.certifiedAs('shared')).toEqual(['0a', '0b']);
      expect(await records.standing('a', 'b1')).toBeUndefined();
      expect((await records.standing('b', 'b1'))?.loginId).toBe('test999');
      expect((await records.certificate('0b'))?.serialNumber).toBe('0b');
    });
  });

  test('an attempt that is forgotten takes all of its own with it, and nothing of another', async () => {
    const store = empty();
    await full(store);
    await store.change((records) => records.forgetAttempt('a'));
    await store.read(async (records) => {
      expect(await records.attempt('a')).toBeUndefined();
      expect(await records.answer('a', 'r1')).toBeUndefined();
      expect(await records.crl('a', 'root')).toBeUndefined();
      expect(await records.goodUntil('a', 'test999')).toBeUndefined();
      expect(await records.standing('a', 'a1')).toBeUndefined();
      expect(await records.revoked('a')).toEqual([]);
      expect(await records.revokedCount('a')).toBe(0);
      expect(await records.attempt('b')).toEqual({ misses: 1 });
      expect(await records.answer('b', 'r1')).toEqual(answer('b r1'));
      expect(await records.goodUntil('b', 'test999')).toBe(2);
      expect(await records.standing('b', 'b2')).toBeDefined();
      expect(await records.crl('b', 'issuing')).toBeDefined();
      expect(await records.certifiedAs('shared')).toHaveLength(2);
      expect(await records.certificate('a1')).toBeUndefined();
      expect(await records.certificate('b1')).toBeDefined();
    });
  });

  test('a record that is kept again replaces the earlier one, but an answer is never replaced', async () => {
    const store = empty();
    await full(store);
    await store.change(async (records) => {
      await records.keepAttempt('a', { misses: 9 });
      await records.keepCrl('a', 'root', { ...crl, number: 9 });
      await records.keepStanding(standing('a', 'a1', 'test999', 'revoked'));
    });
    await store.read(async (records) => {
      expect(await records.attempt('a')).toEqual({ misses: 9 });
      expect((await records.crl('a', 'root'))?.number).toBe(9);
      expect(await records.revoked('a')).toHaveLength(3);
    });
    await expect(store.change((records) => records.keepAnswer('a', 'r1', answer('other')))).rejects.toThrow();
  });

  test('the CAs of two banks do not mix', async () => {
    const store = empty();
    await store.claimAuthority('one', 'keys of one');
    await store.claimAuthority('other', 'keys of other');
    expect([await store.authority('one'), await store.authority('other')]).toEqual(['keys of one', 'keys of other']);
    expect(await store.authority('third')).toBeUndefined();
  });
  test('changes at once follow one another', async () => {
    const store = empty();
    const add = () =>
      store.change(async (records) => {
        const { misses } = (await records.attempt('a1')) ?? { misses: 0 };
        await records.keepAttempt('a1', { misses: misses + 1 });
      });
    await Promise.all([add(), add(), add(), add()]);
    expect(await store.read((records) => records.attempt('a1'))).toEqual({ misses: 4 });
  });

  test('of two that claim the CA at once, the first one wins for both', async () => {
    const store = empty();
    const answers = await Promise.all([store.claimAuthority('CA', 'one'), store.claimAuthority('CA', 'other')]);
    expect(answers).toEqual(['one', 'one']);
  });

  test('the latest end counts among the certificates that are good, issued here and of this customer and attempt', async () => {
    const store = empty();
    const ends = { '01': 30, '02': 50, '03': 40, '04': 60, '05': 70 };
    await store.change(async (records) => {
      for (const [serialNumber, notAfter] of Object.entries(ends)) {
        await records.addCertificate({ ...certificate, serialNumber, notAfter });
      }
      await records.keepStanding(standing('a', '01', 'test999'));
      await records.keepStanding(standing('a', '02', 'test999'));
      await records.keepStanding(standing('a', '03', 'test999'));
      await records.keepStanding(standing('a', '04', 'test99')); // begins the other's name
      await records.keepStanding(standing('b', '05', 'test999'));
      await records.keepStanding(standing('a', '06', 'test999')); // of another installation
    });
    expect(await store.read((records) => records.goodUntil('a', 'test999'))).toBe(50);
    await store.change((records) => records.keepStanding(standing('a', '02', 'test999', 'revoked')));
    expect(await store.read((records) => records.goodUntil('a', 'test999'))).toBe(40);
  });

  test('revocations are found by attempt, whatever their moments and reasons', async () => {
    const store = empty();
    const reasons = ['superseded', 'keyCompromise'] as const;
    const wanted = ['01', '02', '03', '04', '05', '06'].map((serialNumber, index) => ({
      ...{ serialNumber, revokedAt: 5 + (index % 3), reason: reasons[index % 2] ?? 'superseded' },
    }));
    await store.change(async (records) => {
      for (const each of wanted) {
        for (const attempt of ['a', 'a1']) {
          await records.keepStanding({ ...each, attempt, loginId: 'test999', status: 'revoked' });
        }
        await records.keepStanding(standing('a', `f${each.serialNumber}`, 'test999'));
      }
    });
    const found = await store.read((records) => records.revoked('a'));
    expect(found.toSorted((one, other) => (one.serialNumber < other.serialNumber ? -1 : 1))).toEqual(wanted);
    expect(await store.read((records) => records.revokedCount('a'))).toBe(wanted.length);
    expect(await store.read((records) => records.revoked('b'))).toEqual([]);
  });

  test('the certificates of a forgotten attempt go with it, but for those that another attempt has', async () => {
    const store = empty();
    await full(store);
    await store.change(async (records) => {
      await records.keepStanding(standing('a', '0a', 'test999'));
      await records.keepStanding(standing('b', '0a', 'test999'));
      await records.keepStanding(standing('a', '0b', 'test999'));
      await records.forgetAttempt('a');
    });
    await store.read(async (records) => {
      expect(await records.certificate('0a')).toBeDefined();
      expect(await records.certificate('0b')).toBeUndefined();
      expect(await records.certificate('0c')).toBeDefined();
    });
  });
});
