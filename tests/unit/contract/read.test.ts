import * as v from 'valibot';
import { expect, test } from 'vitest';
import { authenticationAnswer } from '../../../src/contract/answers.ts';
import { problemSchema } from '../../../src/contract/problem.ts';
import { read, readProblem } from '../../../src/contract/read.ts';
import { backdatedRequest } from '../../../src/contract/requests.ts';

const account = { loginId: 'test999', misses: 0, temporaryLocks: 0, lock: { kind: 'none' } };

test('an answer is typed once it was read', () => {
  const body = { loginId: 'test999', enrolmentCode: 'c', account, more: 'is left out' };
  expect(read(authenticationAnswer, body, 'unreachable')).toEqual({
    ok: true,
    value: { loginId: 'test999', enrolmentCode: 'c', account },
  });
});

test.each([undefined, null, 'text', [], {}, { loginId: 'a', enrolmentCode: 'c' }])('%j is no such answer', (body) => {
  expect(read(authenticationAnswer, body, 'unreachable')).toMatchObject({
    ok: false,
    problem: { type: 'unreachable' },
  });
});

test('a reader says which field is wrong', () => {
  const body = { loginId: 'a', request: 'AA==', validity: { notBefore: 0, notAfter: 'x' } };
  const outcome = read(backdatedRequest, body, 'malformed');
  expect(outcome).toMatchObject({ problem: { detail: expect.stringContaining('validity.notAfter') } });
});

test('base64 on the wire is decoded to bytes', () => {
  const body = { loginId: 'a', request: 'AQID', validity: { notBefore: 0, notAfter: 1 } };
  expect(read(backdatedRequest, body, 'malformed')).toMatchObject({ value: { request: Uint8Array.of(1, 2, 3) } });
});

test('a refusal keeps its type and what the bank counts', () => {
  const body = { type: 'credentialsRefused', title: 't', status: 401, detail: 'd', account };
  expect(readProblem(body, 401)).toEqual({ type: 'credentialsRefused', detail: 'd', account });
});

test.each([undefined, {}, { type: 'somethingNew', title: 't', status: 400 }])('%j counts as no answer', (body) => {
  expect(readProblem(body, 503)).toMatchObject({ type: 'unreachable' });
});

test('a detail repeats no more of a body than its beginning, and no half character', () => {
  const given = `${'a'.repeat(941)}${'𠮷'.repeat(10_000)}`;
  const answer = read(v.object({}), given, 'malformed');
  const detail = answer.ok ? '' : answer.problem.detail;
  expect(detail.length).toBeLessThanOrEqual(1_000);
  expect(detail).toMatch(/^the body: .*a𠮷+…$/u);
  expect(v.is(problemSchema, { type: 'malformed', title: 'malformed', status: 400, detail })).toBe(true);
});
