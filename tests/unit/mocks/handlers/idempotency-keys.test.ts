import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { toBase64 } from '../../../../src/pki/base64.ts';
import { fixedCertificateFiles } from '../../../../src/training/script/fixed-certificate-files.ts';
import { account, keyA, keyB, requestWith } from '../../../support/fixtures.ts';
import { knownPaths } from '../../../support/bank/known-paths.ts';
import { basic, openSite, type TestSite } from '../../../support/bank/site.ts';
import { keptBy } from '../../../support/bank/stored-records.ts';

const { password } = account('test999');
const unregistered = account('test501');
if (!unregistered.registration) throw new Error('the account is registered already');
const { mail, ...paper } = unregistered.registration;
const entries = {
  userName: unregistered.userName,
  mail,
  loginId: unregistered.loginId,
  password: unregistered.password,
  confirmationPassword: unregistered.confirmationPassword,
};
const own = { loginId: 'test999', password };
const [request, other] = [await requestWith(keyA, 'test999'), await requestWith(keyB, 'test999')];
const backdated = (der: Uint8Array) => ({
  loginId: 'test999',
  request: toBase64(der),
  validity: { notBefore: 1_200_000_000_000, notAfter: 1_250_000_000_000 },
});
const presented = { challenge: 'c', certificate: fixedCertificateFiles.expired, signature: 'AA==' };
const asText = (body: object) => JSON.stringify(body);

interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** For each path that remembers keys: a request, and others that differ in their body or in their credentials. */
const asked: Readonly<Record<string, { readonly first: Sent; readonly others: readonly Sent[] }>> = {
  '.well-known/est/simpleenroll': {
    first: { headers: { Authorization: basic(`test999:${password}`) }, body: toBase64(request) },
    others: [
      { headers: { Authorization: basic(`test999:${password}`) }, body: toBase64(other) },
      { headers: { Authorization: basic('test999:wrong') }, body: toBase64(request) },
      { headers: { Authorization: basic('test401:wrong') }, body: toBase64(request) },
    ],
  },
  'api/bank/authentication': {
    first: { body: asText(own) },
    others: [
      { body: asText({ loginId: 'test201', password: 'wrong' }) },
      { body: asText({ ...own, password: 'wrong' }) },
    ],
  },
  'api/bank/account-confirmation': {
    first: { body: asText(paper) },
    others: [{ body: asText({ ...paper, branch: '999' }) }, { body: asText({ ...paper, number: '1' }) }],
  },
  'api/bank/entry-check': {
    first: { headers: { Authorization: 'Bearer s1' }, body: asText(entries) },
    others: [
      { headers: { Authorization: 'Bearer s2' }, body: asText(entries) },
      { body: asText(entries) },
      { headers: { Authorization: 'Bearer s1' }, body: asText({ ...entries, mail: 'a@b.example' }) },
    ],
  },
  'api/bank/registration': {
    first: { headers: { Authorization: 'Bearer s1' }, body: '{}' },
    others: [{ headers: { Authorization: 'Bearer s2' }, body: '{}' }, { body: '{}' }],
  },
  'api/bank/login': {
    first: { body: asText({ loginId: 'test201', password: account('test201').password }) },
    others: [{ body: asText({ loginId: 'test201', password: 'wrong' }) }, { body: asText(own) }],
  },
  'api/bank/challenge': { first: { body: '{}' }, others: [{ body: '' }, { body: '{"a":1}' }] },
  'api/bank/certificate-login': {
    first: { body: asText(presented) },
    others: [{ body: asText({ ...presented, signature: 'AQ==' }) }, { body: asText({ ...presented, challenge: 'd' }) }],
  },
  'api/bank/password-confirmation': {
    first: { headers: { Authorization: 'Bearer s1' }, body: asText({ password }) },
    others: [
      { headers: { Authorization: 'Bearer s2' }, body: asText({ password }) },
      { body: asText({ password }) },
      { headers: { Authorization: 'Bearer s1' }, body: asText({ password: 'wrong' }) },
    ],
  },
  '.well-known/est/simplereenroll': {
    first: { headers: { Authorization: 'Bearer s1' }, body: toBase64(request) },
    others: [
      { headers: { Authorization: 'Bearer s2' }, body: toBase64(request) },
      { headers: { Authorization: 'Bearer s1' }, body: toBase64(other) },
    ],
  },
  'api/bank/logout': {
    first: { headers: { Authorization: 'Bearer s1' }, body: '{}' },
    others: [{ headers: { Authorization: 'Bearer s2' }, body: '{}' }, { body: '{}' }],
  },
  'api/trainer/attempts/:id/certificates': {
    first: { body: asText(backdated(request)) },
    others: [{ body: asText(backdated(other)) }, { body: asText({ ...backdated(request), loginId: 'test401' }) }],
  },
};

const send = (site: TestSite, path: string, { headers = {}, body }: Sent) =>
  site.ask('POST', path.replace(':id', 'default'), { ...headers, 'Idempotency-Key': 'a1/7' }, body);
const said = async (answer: Response) => [answer.status, await answer.text()] as const;

test('each path that changes an attempt is among those that are tried', () => {
  const posts = knownPaths.flatMap(([method, path]) => (method === 'POST' && path !== 'ca/ocsp' ? [path] : []));
  expect(Object.keys(asked).toSorted()).toEqual(posts.toSorted());
});

test.each(Object.entries(asked))(
  '%s repeats its answer to the same request, and to no other',
  async (path, { first, others }) => {
    const site = openSite();
    const given = await said(await send(site, path, first));
    const kept = await keptBy(site);
    expect(await said(await send(site, path, first))).toEqual(given);
    for (const each of others) {
      const [status, text] = await said(await send(site, path, each));
      expect(text).not.toBe(given[1]);
      expect([status, JSON.parse(text)]).toMatchObject([422, { type: 'idempotencyKeyTaken' }]);
    }
    expect(await keptBy(site)).toEqual(kept);
  },
);

test('whoever has the key and no credentials is asked for them first', async () => {
  const site = openSite();
  const key = { 'Idempotency-Key': 'a1/7' };
  expect((await site.enrol(request, `test999:${password}`, key)).status).toBe(200);
  const anonymous = await site.ask('POST', '.well-known/est/simpleenroll', key, 'rubbish');
  expect([anonymous.status, await anonymous.json()]).toMatchObject([401, { type: 'credentialsMissing' }]);
});

test('a password that is guessed with a used key is no guess', async () => {
  const site = openSite();
  const key = { 'Idempotency-Key': 'a1/7' };
  await site.post('api/bank/authentication', own, key);
  for (const guess of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const answer = await site.post('api/bank/authentication', { ...own, password: guess }, key);
    expect(answer.status).toBe(422);
  }
  const wrong = await site.post('api/bank/authentication', { ...own, password: 'x' });
  expect(await wrong.json()).toMatchObject({ account: { misses: 1 } });
});

test('of different requests with one key at once, one is answered', async () => {
  const site = openSite();
  const key = { 'Idempotency-Key': 'a1/7' };
  const answers = await Promise.all(
    ['a', 'b', 'c', 'd'].map((guess) => site.post('api/bank/authentication', { ...own, password: guess }, key)),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([401, 422, 422, 422]);
});

test('an answer that an earlier version kept is repeated, so that its attempt goes on', async () => {
  const site = openSite();
  const key = { 'Idempotency-Key': 'a1/7' };
  const given = await (await site.post('api/bank/authentication', own, key)).text();
  const database = await openDB(`${new URL(site.base).pathname}bank`);
  const [place] = await database.getAllKeys('answers');
  const { digest: _, ...earlier } = (await database.get('answers', place ?? '')) as Record<string, unknown>;
  await database.put('answers', earlier, place);
  database.close();
  expect(await (await site.post('api/bank/authentication', own, key)).text()).toBe(given);
});

test('no password and nothing that equal passwords have in common is kept with an answer', async () => {
  const site = openSite();
  for (const seq of [1, 2]) await site.post('api/bank/authentication', own, { 'Idempotency-Key': `a1/${seq}` });
  const { answers = '' } = await keptBy(site);
  expect(answers).not.toContain(password);
  const digests = answers.match(/"digest":"[0-9a-f]{64}"/g);
  expect(new Set(digests).size).toBe(2);
});

test('a path that is spelt otherwise has the same keys', async () => {
  const site = openSite();
  const key = { 'Idempotency-Key': 'k' };
  const first = await site.post('api/bank/authentication', own, key);
  const again = await site.post('%61pi/bank/%61uthentication', own, key);
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(await again.text()).toBe(await first.text());
});
