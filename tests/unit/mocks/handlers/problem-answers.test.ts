import { expect, test } from 'vitest';
import { problemAnswer } from '../../../../mocks/handlers/wire/answers.ts';
import { problemTypes, type Problem, type ProblemType } from '../../../../src/contract/problem.ts';
import { seconds } from '../../../../src/time/instant.ts';
import { start } from '../../../support/fixtures.ts';

const statuses: Readonly<Record<ProblemType, number>> = {
  malformed: 400,
  notACertificationRequest: 400,
  possessionNotProven: 400,
  keyRefused: 400,
  credentialsMissing: 401,
  credentialsRefused: 401,
  sessionUnknown: 401,
  certificateRequired: 403,
  otherSubject: 403,
  renewalTooEarly: 403,
  certificateExpired: 403,
  certificateNotYetValid: 403,
  certificateRevoked: 403,
  certificateUnknown: 403,
  signatureRefused: 403,
  challengeUnknown: 403,
  attemptUnknown: 404,
  noSuchPath: 404,
  keyReused: 409,
  anotherCertificateValid: 409,
  authorityExpired: 403,
  attemptExists: 412,
  idempotencyKeyTaken: 422,
  temporarilyLocked: 423,
  locked: 423,
  unreachable: 500,
  notStored: 507,
};

test.each(problemTypes)('the problem %s has its status, in the answer and in its body', (type) => {
  const { status, headers, body } = problemAnswer({ type, detail: 'why' });
  expect(status).toBe(statuses[type]);
  expect(JSON.parse(String(body))).toMatchObject({ type, status, detail: 'why' });
  expect(headers['WWW-Authenticate'] === undefined).toBe(status !== 401);
});

test('whoever has no session is asked for one, and whoever has no credentials for these', () => {
  const challenge = (problem: Problem) => problemAnswer(problem).headers['WWW-Authenticate'];
  expect(challenge({ type: 'sessionUnknown', detail: 'why' })).toBe('Bearer realm="training"');
  expect(challenge({ type: 'credentialsMissing', detail: 'why', wantedScheme: 'Bearer' })).toMatch(/^Bearer /);
  expect(challenge({ type: 'credentialsMissing', detail: 'why' })).toBe('Basic realm="training", charset="UTF-8"');
  expect(challenge({ type: 'credentialsRefused', detail: 'why' })).toMatch(/^Basic /);
});

test('a title is the type in words', () => {
  const { body } = problemAnswer({ type: 'notACertificationRequest', detail: 'why' });
  expect(JSON.parse(String(body))).toMatchObject({ title: 'not a certification request' });
});

const locked = (until: number) =>
  ({
    type: 'temporarilyLocked',
    detail: 'why',
    account: { loginId: 'test999', misses: 0, temporaryLocks: 1, lock: { kind: 'temporary', until } },
  }) as const;

test.each([
  ['in whole seconds', start + seconds(2), '2'],
  ['rounded up', start + seconds(2) + 1, '3'],
  ['never below zero', start - seconds(5), '0'],
])('Retry-After says when a lock ends, %s', (_, until, wait) => {
  expect(problemAnswer(locked(until), { now: start }).headers['Retry-After']).toBe(wait);
});

test('Retry-After is left out without a moment to count from, and for a full lock', () => {
  expect(problemAnswer(locked(start + 1)).headers).not.toHaveProperty('Retry-After');
  const account = { loginId: 'test999', misses: 0, temporaryLocks: 2, lock: { kind: 'full' } } as const;
  const full = problemAnswer({ type: 'locked', detail: 'why', account }, { now: start });
  expect(full.headers).not.toHaveProperty('Retry-After');
  expect(JSON.parse(String(full.body))).toMatchObject({ account });
});
