import { expect, test } from 'vitest';
import {
  authenticationAnswer,
  certificateLoginAnswer,
  challengeAnswer,
  loginAnswer,
} from '../../../src/contract/answers.ts';
import { problemTypes } from '../../../src/contract/problem.ts';
import { read, readProblem } from '../../../src/contract/read.ts';
import { certificateLoginRequest, credentialsRequest } from '../../../src/contract/requests.ts';

const account = { loginId: 'test401', misses: 99, temporaryLocks: 99, lock: { kind: 'temporary', until: 1 } } as const;
const customer = { loginId: 'test401', userName: 'a', company: 'b', lastLogin: 0, certificateNotAfter: 1 };
const longest = '~'.repeat(200);

test.each(['master', 'general'])('a %s user can log in', (role) => {
  const body = { session: 's', customer: { ...customer, role }, account };
  expect(read(loginAnswer, body, 'unreachable')).toEqual({ ok: true, value: body });
});

test.each([
  [
    '認証',
    authenticationAnswer,
    { loginId: 'a', enrolmentCode: longest, account: { ...account, lock: { kind: 'full' } } },
  ],
  ['a challenge', challengeAnswer, { challenge: longest, nonce: '' }],
  ['a certificate', certificateLoginAnswer, { session: '!', loginId: 'a' }],
])('an answer to %s may use the whole room that the contract gives it', (_, schema, body) => {
  expect(read(schema, body, 'unreachable')).toEqual({ ok: true, value: body });
});

test.each(['', `${longest}~`, 'a b', 'a\u007f', 'あ'])('「%s」 is no token that a header can carry', (session) => {
  expect(read(certificateLoginAnswer, { session, loginId: 'a' }, 'unreachable')).toMatchObject({
    ok: false,
    problem: { type: 'unreachable', detail: 'session: 1 to 200 visible ASCII characters' },
  });
});

test('a typed text may have 200 characters and no more', () => {
  const typed = 'あ'.repeat(200);
  const body = { loginId: typed, password: typed };
  expect(read(credentialsRequest, body, 'malformed')).toEqual({ ok: true, value: body });
  expect(read(credentialsRequest, { ...body, password: `${typed}あ` }, 'malformed')).toMatchObject({
    problem: { detail: expect.stringMatching(/^password: /) },
  });
});

test('a certificate on the wire may have 40,000 characters of base64 and no more', () => {
  const proof = { challenge: 'c', signature: 'AA==' };
  const longestOfAll = 'A'.repeat(40_000);
  const reading = read(certificateLoginRequest, { ...proof, certificate: longestOfAll }, 'malformed');
  expect(reading.ok && reading.value.certificate).toHaveLength(30_000);
  expect(read(certificateLoginRequest, { ...proof, certificate: `${longestOfAll}AAAA` }, 'malformed').ok).toBe(false);
  expect(read(certificateLoginRequest, { ...proof, certificate: '?' }, 'malformed')).toMatchObject({
    problem: { detail: 'certificate: base64' },
  });
});

test.each(problemTypes)('a refusal as %s keeps its reason', (type) => {
  expect(readProblem({ type, title: 't', status: 400 }, 400)).toEqual({ type, detail: 't' });
});

test('no reason of a refusal stands twice', () => {
  expect(new Set(problemTypes).size).toBe(problemTypes.length);
});

test('a body of the wrong kind is named as a whole', () => {
  expect(read(credentialsRequest, null, 'malformed')).toMatchObject({
    ok: false,
    problem: { type: 'malformed', detail: expect.stringMatching(/^the body: /) },
  });
});

test('a refusal that cannot be read is reported with its status', () => {
  expect(readProblem('?', 502)).toEqual({
    type: 'unreachable',
    detail: 'an answer with status 502 that cannot be read',
  });
});
