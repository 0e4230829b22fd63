// Longer than most: the life of the PC's keys, from the request to the forgetting.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readRequest } from '../../../mocks/signing/read-request.ts';
import { makePair, makeSmallPair, signWith } from '../../../src/crypto/make-request.ts';
import { memoryPcKeys, openPcKeys } from '../../../src/crypto/open-pc-keys.ts';
import { faultOf } from '../../../src/database/fault-of.ts';
import { fetchBankGateway } from '../../../src/gateway/fetch-bank-gateway.ts';
import { estCaGateway } from '../../../src/gateway/est-ca-gateway.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { fromBase64 } from '../../../src/pki/base64.ts';
import { customerSubject } from '../../../src/pki/organisation.ts';
import { validityFrom } from '../../../src/pki/validity.ts';
import { fixedCertificateFiles } from '../../../src/training/script/fixed-certificate-files.ts';
import { account, start } from '../../support/fixtures.ts';
import { openSite } from '../../support/bank/site.ts';

const subject = customerSubject(builtInProfile.organisation, 'test999');
const { loginId, password } = account('test999');
let databases = 0;

afterEach(() => vi.restoreAllMocks());

function openPc() {
  const site = openSite();
  const base = new URL(site.base);
  const bank = fetchBankGateway(base, site.answer.answer);
  const ca = estCaGateway(base, site.answer.answer);
  const about = (seq: number, now = start) => ({ attempt: 'a1', now, idempotencyKey: `a1/${seq}` });
  const name = `pc ${(databases += 1)}`;
  const pc = openPcKeys(name);
  return { bank, ca, about, pc, name };
}

async function value<T>(answer: Promise<{ ok: true; value: T } | { ok: false; problem: unknown }>): Promise<T> {
  const outcome = await answer;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

test.each([
  ['in IndexedDB', undefined],
  ['in memory', memoryPcKeys()],
])('a customer whose certificate expired gets a new one and logs in with it: keys %s', async (_, inMemory) => {
  const { bank, ca, about, pc: kept } = openPc();
  const pc = inMemory ?? kept;
  const state = { profile: builtInProfile, now: start, accounts: [], certificates: [] };
  await value(bank.openAttempt(state, about(1)));
  await value(bank.openAttempt(state, about(1)));

  const old = await pc.makeRequest('given', { subject, key: 'shared', exportable: false });
  const validity = validityFrom(Date.parse('2009-09-24T01:00:00Z'), 1);
  const expired = await pc.receive(
    'given',
    await value(bank.issueBackdated({ loginId, request: old, validity }, about(2))),
  );
  expect(await logIn(expired.serialNumber, 3)).toMatchObject({ ok: false, problem: { type: 'certificateExpired' } });

  const { enrolmentCode } = await value(bank.authenticate({ loginId, password }, about(5)));
  const request = await pc.makeRequest('a1/6', { subject, key: 'new', exportable: false });
  expect(await pc.makeRequest('a1/6', { subject, key: 'new', exportable: false })).toEqual(request);
  const { certificate } = await value(ca.submit(request, { loginId, secret: enrolmentCode }, about(7)));
  const renewed = await pc.receive('a1/6', certificate);
  expect(renewed).toMatchObject({ subject, notBefore: start });
  expect(await pc.details(renewed.serialNumber, await value(ca.caCertificates(about(7))))).toMatchObject({
    path: [expect.anything(), expect.anything(), 'test999'],
  });

  const { session } = await value(logIn(renewed.serialNumber, 8));
  const { customer } = await value(bank.confirmPassword({ session, password }, about(10)));
  expect(customer).toMatchObject({ loginId, certificateNotAfter: renewed.notAfter });
  const next = await pc.makeRequest('a1/11', { subject, key: 'new', exportable: false });
  const late = { ...about(11), now: renewed.notAfter };
  expect(await ca.submit(next, { session }, late)).toMatchObject({ ok: false, problem: { type: 'sessionUnknown' } });
  expect(await ca.submit(next, { session }, about(12))).toMatchObject({ problem: { type: 'renewalTooEarly' } });
  await value(bank.logOut(session, about(13)));
  expect(await ca.submit(next, { session }, about(14))).toMatchObject({ problem: { type: 'sessionUnknown' } });

  async function logIn(serialNumber: string, seq: number) {
    const { challenge, nonce } = await value(bank.challenge(about(seq)));
    const signature = await pc.sign(serialNumber, fromBase64(nonce) ?? new Uint8Array());
    const der = await pc.certificate(serialNumber);
    if (signature === undefined || der === undefined) throw new Error('the PC has no such certificate');
    return bank.presentCertificate({ challenge, certificate: der, signature }, about(seq + 1));
  }
});

test('a PC with no such request or certificate says so', async () => {
  const { pc } = openPc();
  expect(await pc.request('none')).toBeUndefined();
  expect(await pc.certificate('0a')).toBeUndefined();
  expect(await pc.details('0a', [])).toBeUndefined();
  expect(await pc.sign('0a', Uint8Array.of(1))).toBeUndefined();
});

test('a certificate for another key is not taken in', async () => {
  const { pc } = openPc();
  await pc.makeRequest('r', { subject, key: 'new', exportable: false });
  await expect(pc.receive('r', fromBase64(fixedCertificateFiles.renewed) ?? new Uint8Array())).rejects.toThrow(/key/);
});

test('requests of given certificates share one key, and asking twice at once makes one request', async () => {
  const { pc } = openPc();
  const ask = (id: string) => pc.makeRequest(id, { subject, key: 'shared', exportable: false });
  const [one, again, other] = await Promise.all([ask('one'), ask('one'), ask('other')]);
  expect(again).toEqual(one);
  const key = async (der: Uint8Array) => {
    const reading = await readRequest(Uint8Array.from(der));
    return reading.kind === 'read' ? reading.request.subjectKeyIdentifier : undefined;
  };
  expect(await key(other)).toBe(await key(one));
  const separate = await pc.makeRequest('new', { subject, key: 'new', exportable: false });
  expect(await key(separate)).not.toBe(await key(one));
});

test('private keys leave the PC only where the profile lets them', async () => {
  const { pc, name } = openPc();
  await pc.makeRequest('kept', { subject, key: 'new', exportable: false });
  await pc.makeRequest('free', { subject, key: 'new', exportable: true });
  const database = await openDB(name);
  const keys = (await database.getAll('keys')) as { id: string; pair: CryptoKeyPair }[];
  database.close();
  const extractable = Object.fromEntries(keys.map(({ id, pair }) => [id, pair.privateKey.extractable]));
  expect(extractable).toEqual({ 'of kept': false, 'of free': true });
});

test('of a request that could not be stored no key is left either', async () => {
  const { pc, name } = openPc();
  const ask = (id: string) => pc.makeRequest(id, { subject, key: 'new', exportable: false });
  await ask('first');
  const { put } = IDBObjectStore.prototype;
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value) {
    const stored = put.call(this, value);
    if (this.name === 'requests') this.transaction.abort();
    return stored;
  });
  await expect(ask('second')).rejects.toThrow();
  add.mockRestore();
  const database = await openDB(name);
  expect(await database.getAllKeys('keys')).toEqual(['of first']);
  database.close();
});

const rows = async (name: string) => {
  const database = await openDB(name);
  const all = await Promise.all([...database.objectStoreNames].map((store) => database.getAllKeys(store)));
  database.close();
  return all.flat();
};

test('a browser that makes and keeps keys passes the check, of which nothing is left', async () => {
  const { pc, name } = openPc();
  await pc.check();
  expect(await rows(name)).toEqual([]);
});

describe('a browser that', () => {
  const { put, get } = IDBObjectStore.prototype;
  const isKey = (value: unknown) => JSON.stringify(Object.keys(value as object)).includes('pair');

  test('refuses keys fails the check, and keeps them in memory', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (isKey(value)) throw new DOMException('a CryptoKey cannot be stored', 'DataCloneError');
      return put.call(this, value, key);
    });
    expect(await openPc().pc.check().catch(faultOf)).toBe('keysRefused');
    await expect(memoryPcKeys().check()).resolves.not.toThrow();
  });

  test('takes keys and gives nothing back for them fails the check', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore) {
      return get.call(this, 'nothing of this name');
    });
    expect(await openPc().pc.check().catch(faultOf)).toBe('keysRefused');
  });

  test.each(['throws', 'rejects'])('%s when a key pair is to be made fails the check by name', async (how) => {
    const fault = new DOMException('not supported', 'OperationError');
    const generate = vi.spyOn(crypto.subtle, 'generateKey');
    if (how === 'rejects') generate.mockRejectedValue(fault);
    else
      generate.mockImplementation(() => {
        throw fault;
      });
    await expect(openPc().pc.check()).rejects.toMatchObject({ name: 'KeysNotMade', cause: fault });
    const asked = { subject, key: 'new', exportable: false } as const;
    await expect(memoryPcKeys().makeRequest('r', asked)).rejects.toMatchObject({ name: 'KeysNotMade' });
  });
});

test('a browser that never answers when a key pair is to be made, or is to sign, is not waited for without end', async () => {
  const pair = await makeSmallPair();
  for (const name of ['generateKey', 'sign'] as const) {
    vi.spyOn(crypto.subtle, name).mockReturnValue(new Promise<never>(() => undefined));
  }
  await expect(makeSmallPair(1)).rejects.toMatchObject({ name: 'KeysNotMade' });
  await expect(makePair(false, 1)).rejects.toMatchObject({ name: 'KeysNotMade' });
  await expect(signWith(pair, Uint8Array.of(1), 1)).rejects.toThrow('does not answer');
});

test('what belongs to one attempt is forgotten, and nothing of another or of the PC', async () => {
  const { bank, about, pc, name } = openPc();
  await value(bank.openAttempt({ profile: builtInProfile, now: start, accounts: [], certificates: [] }, about(1)));
  const validity = validityFrom(Date.parse('2009-09-24T01:00:00Z'), 1);
  const numbers = [];
  for (const [id, key] of [
    ['a/1/0', 'shared'],
    ['a/7', 'new'],
    ['ab/1/0', 'new'],
  ] as const) {
    const request = await pc.makeRequest(id, { subject, key, exportable: false });
    const about2 = { ...about(2), idempotencyKey: id };
    numbers.push(
      (await pc.receive(id, await value(bank.issueBackdated({ loginId, request, validity }, about2)))).serialNumber,
    );
  }
  await pc.forget('a/');
  expect(await rows(name)).toEqual([numbers[2], 'of ab/1/0', 'shared', 'ab/1/0']);
});
