import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import { X509Certificates } from '@peculiar/x509';
import { expect, test } from 'vitest';
import { openDB } from 'idb';
import type { AuthorityKeys } from '../../../../mocks/signing/authority-keys.ts';
import { isoText, seconds } from '../../../../src/time/instant.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { account, keyA, profileWith, requestWith, start } from '../../../support/fixtures.ts';
import { interruptedClient, openSite, type TestSite } from '../../../support/bank/site.ts';

const { password } = account('test999');
const credentials = `test999:${password}`;
const stored = async (site: TestSite, store: string): Promise<unknown[]> => {
  const database = await openDB(`${new URL(site.base).pathname}bank`);
  const all: unknown[] = await database.getAll(store);
  database.close();
  return all;
};

const certificates = async (site: TestSite) => (await stored(site, 'certificates')).length;

test('the same key gets the same certificate, however often it is asked with', async () => {
  const site = openSite();
  const key = { 'Idempotency-Key': 'a1/7' };
  const first = await (await site.enrol(await requestWith(keyA, 'test999'), credentials, key)).text();
  const again = await (await site.enrol(await requestWith(keyA, 'test999'), credentials, key)).text();
  expect(again).toBe(first);
  expect(new X509Certificates(first)).toHaveLength(1);
  expect(await certificates(site)).toBe(1);
});

test('two requests with the same key at once are one', async () => {
  const site = openSite();
  const request = await requestWith(keyA, 'test999');
  const answers = await Promise.all(
    [1, 2, 3].map(() => site.enrol(request, credentials, { 'Idempotency-Key': 'a1/7' })),
  );
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  expect(new Set(texts).size).toBe(1);
  expect(await certificates(site)).toBe(1);
});

test('of two requests for one key pair at once, one gets the certificate', async () => {
  const site = openSite();
  const request = await requestWith(keyA, 'test999');
  const answers = await Promise.all([site.enrol(request, credentials), site.enrol(request, credentials)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await certificates(site)).toBe(1);
});

test('one code serves one request, even at once', async () => {
  const site = openSite();
  const answer = await site.post('api/bank/authentication', { loginId: 'test999', password });
  const { enrolmentCode } = (await answer.json()) as { enrolmentCode: string };
  const requests = [await requestWith(keyA, 'test999'), await requestWith(keyA, 'test999')];
  const answers = await Promise.all(requests.map((request) => site.enrol(request, `test999:${enrolmentCode}`)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
});

test('a customer who asked during a lock stays refused when a later request of another one ends it meanwhile', async () => {
  const site = openSite({ defaultProfile: profileWith({ missesBeforeTemporaryLock: 1, temporaryLockSeconds: 60 }) });
  const at = (second: number) => ({ 'Training-Date': isoText(start + seconds(second)) });
  const authenticate = (typed: string, second: number) =>
    site.post('api/bank/authentication', { loginId: 'test999', password: typed }, at(second));
  expect((await authenticate('wrong', 0)).status).toBe(423);
  const later: number[] = [];
  const early = interruptedClient(site, async () => later.push((await authenticate(password, 61)).status));
  const request = await requestWith(keyA, 'test999');
  const refused = await early.enrol(request, credentials, at(10));
  expect(later).toEqual([200]);
  expect(refused.status).toBe(423);
  expect(await refused.json()).toMatchObject({ type: 'temporarilyLocked', account: { loginId: 'test999' } });
  expect(await certificates(site)).toBe(0);
  expect((await site.enrol(request, credentials, at(62))).status).toBe(200);
});

test('a refusal is repeated too, and its miss is counted once', async () => {
  const site = openSite();
  const wrong = { loginId: 'test999', password: 'wrong' };
  const miss = async (key: string) =>
    (
      (await (await site.post('api/bank/authentication', wrong, { 'Idempotency-Key': key })).json()) as {
        account: { misses: number };
      }
    ).account.misses;
  expect([await miss('a1/1'), await miss('a1/1'), await miss('a1/2')]).toEqual([1, 1, 2]);
});

test('wrong passwords at once are all counted', async () => {
  const site = openSite();
  const wrong = { loginId: 'test999', password: 'wrong' };
  await Promise.all([1, 2, 3].map(() => site.post('api/bank/authentication', wrong)));
  const answer = await site.post('api/bank/authentication', wrong);
  expect(await answer.json()).toMatchObject({ account: { misses: 4 } });
});

test('an attempt is opened once and then left as it is', async () => {
  const site = openSite();
  const state = { profile: builtInProfile, now: start, accounts: [], certificates: [] };
  const open = (headers: Record<string, string> = { 'If-None-Match': '*' }) =>
    site.ask('PUT', 'api/trainer/attempts/a1', headers, JSON.stringify(state));
  expect((await open({})).status).toBe(400);
  expect((await open()).status).toBe(201);
  const inside = { 'Training-Attempt': 'a1' };
  await site.post('api/bank/authentication', { loginId: 'test999', password: 'wrong' }, inside);
  const again = await open();
  expect([again.status, await again.json()]).toMatchObject([412, { type: 'attemptExists', detail: 'a1 is open' }]);
  const next = await site.post('api/bank/authentication', { loginId: 'test999', password: 'wrong' }, inside);
  expect(await next.json()).toMatchObject({ account: { misses: 2 } });
});

test('misses and keys of one attempt are not those of another', async () => {
  const site = openSite();
  const state = { profile: builtInProfile, now: start, accounts: [], certificates: [] };
  await site.ask('PUT', 'api/trainer/attempts/a1', { 'If-None-Match': '*' }, JSON.stringify(state));
  const request = await requestWith(keyA, 'test999');
  expect((await site.enrol(request, credentials)).status).toBe(200);
  expect((await site.enrol(request, credentials, { 'Training-Attempt': 'a1' })).status).toBe(200);
});

test('tabs that need the CA at once get the same one', async () => {
  const site = openSite();
  const roots = await Promise.all([1, 2, 3].map(async () => (await site.ask('GET', 'ca/root.cer')).arrayBuffer()));
  const texts = roots.map((root) => Buffer.from(root).toString('hex'));
  expect(new Set(texts).size).toBe(1);
});

test('no database holds a password or a private key that could be exported', async () => {
  const site = openSite();
  await site.post('api/bank/authentication', { loginId: 'test999', password });
  await site.enrol(await requestWith(keyA, 'test999'), credentials, { 'Idempotency-Key': 'a1/1' });
  for (const store of ['attempts', 'answers', 'certificates', 'standings']) {
    const text = JSON.stringify(await stored(site, store));
    for (const each of builtInProfile.accounts) expect(text).not.toContain(each.password);
  }
  const [authority] = (await stored(site, 'authorities')) as AuthorityKeys[];
  expect([authority?.root.privateKey.extractable, authority?.issuing.privateKey.extractable]).toEqual([false, false]);
});
