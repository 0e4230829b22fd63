import { toBase64 } from '../../../../src/pki/base64.ts';
import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import { X509Certificates } from '@peculiar/x509';
import { expect, test } from 'vitest';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { isoText, seconds, type Instant } from '../../../../src/time/instant.ts';
import { account, keyA, newKey, requestWith, start } from '../../../support/fixtures.ts';
import { openSite, type TestSite } from '../../../support/bank/site.ts';

const { password } = account('test999');
const own = { loginId: 'test999', password };
const { rules } = builtInProfile;
const at = (now: Instant) => ({ 'Training-Date': isoText(now) });
const minutes = (count: number) => start + seconds(60 * count);
const request = await requestWith(keyA, 'test999');

interface Body {
  readonly type?: string;
  readonly account?: { readonly misses: number; readonly lock: { readonly kind: string } };
  readonly enrolmentCode: string;
  readonly session: string;
}

async function ask(site: TestSite, path: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await site.post(`api/bank/${path}`, body, headers);
  return { status: answer.status, body: (await answer.json()) as Body };
}

const codeFor = async (site: TestSite) => (await ask(site, 'authentication', own)).body.enrolmentCode;
const openAttempt = (site: TestSite, id: string) => {
  const state = { profile: builtInProfile, now: start, accounts: [], certificates: [] };
  return site.ask('PUT', `api/trainer/attempts/${id}`, { 'If-None-Match': '*' }, JSON.stringify(state));
};

test('of twenty requests with one code at once, one is granted', async () => {
  const site = openSite();
  const code = await codeFor(site);
  const answers = await Promise.all(Array.from({ length: 20 }, () => site.enrol(request, `test999:${code}`)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array<number>(19).fill(401)]);
});

test('a code serves its own customer, in its own attempt, while it is young', async () => {
  const site = openSite();
  await openAttempt(site, 'a1');
  const code = await codeFor(site);
  const elsewhere = [
    site.enrol(await requestWith(keyA, 'test401'), `test401:${code}`),
    site.enrol(request, `test999:${code}`, { 'Training-Attempt': 'a1' }),
    site.enrol(request, `test999:${code.toUpperCase()}x`),
    site.enrol(request, `test999:${code}`, at(minutes(15))),
    site.enrol(request, `test999:${code}`, { 'Training-Date': '2040-10-01T09:31:05+09:00' }),
  ];
  expect((await Promise.all(elsewhere)).map(({ status }) => status)).toEqual(Array(elsewhere.length).fill(401));
  expect((await site.enrol(request, `test999:${code}`, at(minutes(15) - 1_000))).status).toBe(200);
});

test('two hundred wrong passwords at once are counted one by one, and nobody gets in while locked', async () => {
  const site = openSite();
  const wrong = { ...own, password: 'wrong' };
  const answers = await Promise.all(Array.from({ length: 200 }, () => ask(site, 'authentication', wrong)));
  const refused = answers.filter(({ body }) => body.type === 'credentialsRefused');
  const misses = refused.map(({ body }) => body.account?.misses).toSorted();
  expect(misses).toEqual(Array.from({ length: rules.missesBeforeTemporaryLock - 1 }, (_, index) => index + 1));
  expect(answers.filter(({ status }) => status === 423)).toHaveLength(200 - refused.length);
  expect(await ask(site, 'authentication', own)).toMatchObject({ status: 423, body: { type: 'temporarilyLocked' } });
  expect((await site.enrol(request, `test999:${password}`)).status).toBe(423);
});

test('whoever moves the clock on with each guess is locked out for good, as early as the rules say', async () => {
  const site = openSite();
  const most = rules.missesBeforeTemporaryLock * rules.temporaryLocksBeforeFullLock;
  const kinds = [];
  for (let guess = 1; guess <= most; guess += 1) {
    const { body } = await ask(site, 'authentication', { ...own, password: `guess${guess}` }, at(minutes(60 * guess)));
    kinds.push(body.account?.lock.kind);
  }
  expect(kinds.filter((kind) => kind === 'temporary')).toHaveLength(rules.temporaryLocksBeforeFullLock - 1);
  expect(kinds.indexOf('full')).toBe(most - 1);
  const late = await ask(site, 'authentication', own, at(minutes(60 * 24 * 365)));
  expect(late).toMatchObject({ status: 423, body: { type: 'locked' } });
});

test.each([
  ['ｔｅｓｔ９９９', password],
  ['TEST999', password],
  ['test999 ', password],
  ['test999\u0000', password],
  ['', password],
  ['__proto__', password],
  ['constructor', 'x'],
  ['test999', password.toLowerCase()],
  ['test999', `${password} `],
  ['test999', `${password}\u0000`],
  ['test999', 'Ｋｕｎｒｅｎ２０１０'],
  ['test999', ''],
])('nobody is let in as "%s" with "%s"', async (loginId, typed) => {
  const site = openSite();
  for (const path of ['authentication', 'login']) {
    const { status } = await ask(site, path, { loginId, password: typed });
    expect([path, status]).toEqual([path, expect.toBeOneOf([400, 401])]);
  }
});

test('a session is its bearer’s, until the log-out or its minutes are over, in its own attempt', async () => {
  const site = openSite();
  await openAttempt(site, 'a1');
  const { loginId } = account('test201');
  const logIn = async () => (await ask(site, 'login', { loginId, password: account('test201').password })).body.session;
  const request = toBase64(await requestWith(keyA, loginId));
  const renewal = async (session: string | undefined, headers: Record<string, string> = {}) => {
    const bearer = session === undefined ? {} : { Authorization: `Bearer ${session}` };
    const answer = await site.ask('POST', '.well-known/est/simplereenroll', { ...bearer, ...headers }, request);
    return ((await answer.json()) as { type: string }).type;
  };
  const session = await logIn();
  // This contract has no certificates, which only somebody with a session is told.
  expect(await renewal(session)).toBe('certificateRequired');
  for (const headers of [{ 'Training-Attempt': 'a1' }, at(minutes(15))]) {
    expect(await renewal(session, headers)).toBe('sessionUnknown');
  }
  for (const none of ['undefined', 'null', `${session}x`, session.slice(1)]) {
    expect([none, await renewal(none)]).toEqual([none, 'sessionUnknown']);
  }
  for (const none of [undefined, '']) expect(await renewal(none)).toBe('credentialsMissing');
  await site.post('api/bank/logout', {}, { Authorization: `Bearer ${session}` });
  expect(await renewal(session)).toBe('sessionUnknown');
  expect(await renewal(await logIn())).toBe('certificateRequired');
});

test('names and numbers that the bank gives out are long, and never the same', async () => {
  const site = openSite();
  const challenges = await Promise.all(
    Array.from({ length: 300 }, async () => {
      const answer = await site.post('api/bank/challenge', {});
      return (await answer.json()) as { challenge: string; nonce: string };
    }),
  );
  expect(new Set(challenges.map(({ nonce }) => nonce)).size).toBe(300);
  const codes = await Promise.all(Array.from({ length: 10 }, () => codeFor(site)));
  const tokens = [...challenges.map(({ challenge }) => challenge), ...codes];
  expect(new Set(tokens).size).toBe(310);
  for (const token of tokens) expect(token).toMatch(/^[0-9a-f]{32}$/);

  const keys = await Promise.all(Array.from({ length: 12 }, () => newKey({ name: 'ECDSA', namedCurve: 'P-256' })));
  const issued = await Promise.all(
    keys.map(async (key) => (await site.enrol(await requestWith(key, 'test999'), `test999:${password}`)).text()),
  );
  expect(new Set(issued.map(serialNumberOf)).size).toBe(12);
  for (const text of issued) expect(serialNumberOf(text)).toMatch(/^[0-7][0-9a-f]{31}$/);
});

const serialNumberOf = (certsOnly: string): string => new X509Certificates(certsOnly)[0]?.serialNumber ?? '';
