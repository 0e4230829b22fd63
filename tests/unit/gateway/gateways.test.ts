import { expect, test } from 'vitest';
import { certsOnly } from '../../../mocks/signing/certs-only.ts';
import { estCaGateway } from '../../../src/gateway/est-ca-gateway.ts';
import { fetchBankGateway } from '../../../src/gateway/fetch-bank-gateway.ts';
import { fromBase64, toBase64 } from '../../../src/pki/base64.ts';
import { derTag, writeDer } from '../../../src/pki/der.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { start } from '../../support/fixtures.ts';

const base = new URL('http://site.test/a/b/');
const about = { attempt: 'a1', now: start, idempotencyKey: 'a1/7' };

/** Gateways whose requests all get the same answer, and the requests they sent. */
function answeredWith(answer: () => Response | Promise<Response>) {
  const sent: Request[] = [];
  const send = async (request: Request) => {
    sent.push(request);
    return answer();
  };
  return { bank: fetchBankGateway(base, send), ca: estCaGateway(base, send), sent };
}

const json =
  (body: unknown, status = 200) =>
  () =>
    new Response(JSON.stringify(body), { status });

test('a request says to which attempt, moment and ask it belongs', async () => {
  const { bank, sent } = answeredWith(json({}));
  await bank.authenticate({ loginId: 'test999', password: 'x' }, about);
  const [request] = sent;
  expect(request?.url).toBe('http://site.test/a/b/api/bank/authentication');
  expect(request?.headers.get('Training-Attempt')).toBe('a1');
  expect(request?.headers.get('Training-Date')).toBe('2010-10-01T00:31:05.000Z');
  expect(request?.headers.get('Idempotency-Key')).toBe('a1%2F7');
  expect(request?.credentials).toBe('omit');
});

test.each([
  ['a network that is not there', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['an empty answer', () => new Response('')],
  ['an answer in HTML', () => new Response('<!doctype html>')],
  ['a refusal in HTML', () => new Response('<!doctype html>', { status: 502 })],
  ['an answer of another shape', json({ loginId: 1 })],
])('%s is no answer, and nothing is thrown', async (_, answer) => {
  const { bank, ca } = answeredWith(answer);
  const outcomes = await Promise.all([
    bank.authenticate({ loginId: 'a', password: 'b' }, about),
    bank.challenge(about),
    bank.issueBackdated({ loginId: 'a', request: new Uint8Array(), validity: { notBefore: 0, notAfter: 1 } }, about),
    ca.submit(new Uint8Array(), { loginId: 'a', secret: 'b' }, about),
    ca.caCertificates(about),
  ]);
  for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: false, problem: { type: 'unreachable' } });
});

const account = { loginId: 'test999', misses: 0, temporaryLocks: 0, lock: { kind: 'none' } };
const person = { userName: 'a', company: 'b', role: 'master', lastLogin: null, certificateNotAfter: null };
const login = { session: 's', customer: { loginId: 'test999', ...person }, account };

test.each([
  ['a session that no header can carry', { ...login, session: 'あ' }],
  ['a session of two lines', { ...login, session: 'a\r\nb' }],
  ['no session', { ...login, session: '' }],
  ['a last log-in beyond all calendars', { ...login, customer: { ...login.customer, lastLogin: 1e300 } }],
  ['half a millisecond', { ...login, customer: { ...login.customer, certificateNotAfter: 0.5 } }],
  ['fewer than no misses', { ...login, account: { ...account, misses: -1 } }],
  ['a lock without an end', { ...login, account: { ...account, lock: { kind: 'temporary', until: 1e300 } } }],
])('a bank that answers %s is no bank', async (_, answer) => {
  const asked = { loginId: 'test999', password: 'x' };
  expect(await answeredWith(json(login)).bank.logIn(asked, about)).toEqual({ ok: true, value: login });
  const outcome = await answeredWith(json(answer)).bank.logIn(asked, about);
  expect(outcome).toMatchObject({ ok: false, problem: { type: 'unreachable' } });
});

test('a nonce that is no base64 is no challenge', async () => {
  const outcome = await answeredWith(json({ challenge: 'c', nonce: '?' })).bank.challenge(about);
  expect(outcome).toMatchObject({ ok: false, problem: { type: 'unreachable', detail: 'nonce: base64' } });
});

test('an answer of a CA may be large', async () => {
  const certificate = writeDer(derTag.sequence, writeDer(derTag.octetString, new Uint8Array(400_000)));
  const { ca } = answeredWith(() => new Response(toBase64(certsOnly([certificate]))));
  expect(await ca.caCertificates(about)).toEqual({ ok: true, value: [certificate] });
});

test('a refusal keeps its reason', async () => {
  const body = { type: 'locked', title: 't', status: 423, detail: 'd' };
  const { bank } = answeredWith(json(body, 423));
  expect(await bank.challenge(about)).toEqual({ ok: false, problem: { type: 'locked', detail: 'd' } });
});

test('an ID in full width goes into the credentials as UTF-8', async () => {
  const { ca, sent } = answeredWith(json({}));
  await ca.submit(Uint8Array.of(1, 2, 3), { loginId: 'ｔｅｓｔ', secret: 'あ' }, about);
  const [request] = sent;
  const token = request?.headers.get('Authorization')?.replace('Basic ', '') ?? '';
  expect(new TextDecoder().decode(fromBase64(token))).toBe('ｔｅｓｔ:あ');
  expect(await request?.text()).toBe('AQID');
});

test('an attempt that the bank knows already can go on, and is distinguished from a new one', async () => {
  const state = { profile: builtInProfile, now: start, accounts: [], certificates: [] };
  const exists = { type: 'attemptExists', title: 't', status: 412 };
  expect(await answeredWith(json(exists, 412)).bank.openAttempt(state, about)).toEqual({ ok: true, value: 'known' });
  const { bank, sent } = answeredWith(() => new Response(null, { status: 201 }));
  expect(await bank.openAttempt(state, about)).toEqual({ ok: true, value: 'opened' });
  expect([sent[0]?.method, sent[0]?.url]).toEqual(['PUT', 'http://site.test/a/b/api/trainer/attempts/a1']);
});

test('an attempt is deleted by its own address', async () => {
  const { bank, sent } = answeredWith(() => new Response(null, { status: 204 }));
  expect(await bank.forgetAttempt(about)).toEqual({ ok: true, value: null });
  expect([sent[0]?.method, sent[0]?.url]).toEqual(['DELETE', 'http://site.test/a/b/api/trainer/attempts/a1']);
});

test('a log-out succeeds without a body', async () => {
  const { bank, sent } = answeredWith(() => new Response(null, { status: 204 }));
  expect(await bank.logOut('s', about)).toEqual({ ok: true, value: null });
  expect(sent[0]?.headers.get('Authorization')).toBe('Bearer s');
});

test.each([
  ['an empty answer', () => new Response('')],
  ['an answer in HTML', () => new Response('<!doctype html>')],
])('%s with status 200 neither opens an attempt nor ends a session', async (_, answer) => {
  const { bank } = answeredWith(answer);
  const state = { profile: builtInProfile, now: start, accounts: [], certificates: [] };
  expect(await bank.openAttempt(state, about)).toMatchObject({ ok: false, problem: { type: 'unreachable' } });
  expect(await bank.logOut('s', about)).toMatchObject({ ok: false, problem: { type: 'unreachable' } });
  expect(await bank.forgetAttempt(about)).toMatchObject({ ok: false, problem: { type: 'unreachable' } });
});

test.each([
  ['base64 of garbage', 'AAAA'],
  ['a PKCS #7 without certificates', 'MAsGCSqGSIb3DQEHAg=='],
])('%s is no answer of a CA', async (_, body) => {
  const { ca } = answeredWith(() => new Response(body));
  expect(await ca.caCertificates(about)).toMatchObject({ ok: false, problem: { type: 'unreachable' } });
});
