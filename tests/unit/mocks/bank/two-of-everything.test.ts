import { expect, test } from 'vitest';
import type { AttemptBank } from '../../../../mocks/bank/bank.ts';
import { acceptCertificate, giveChallenge } from '../../../../mocks/bank/challenges.ts';
import { giveCode, withoutCode } from '../../../../mocks/bank/codes.ts';
import { withNewest } from '../../../../mocks/bank/newest.ts';
import { confirmSession, endSession, openSession, withoutSession } from '../../../../mocks/bank/sessions.ts';
import { validityFrom } from '../../../../src/pki/validity.ts';
import { start } from '../../../support/fixtures.ts';
import { bankWhere, right } from '../../../support/bank/customers.ts';

const accepted = (bank: AttemptBank, session: string, loginId: string) => {
  const { bank: challenged } = giveChallenge(bank, { challenge: session, nonce: 'AA==' }, start);
  const certificate = {
    ...validityFrom(start, 1),
    serialNumber: '01',
    issuedHere: true,
    signatureRight: true,
    standing: { loginId, status: 'good' as const },
  };
  return acceptCertificate(challenged, session, certificate, { now: start, session }).bank;
};

test('two codes that were given out both hold, until one of them is used up', () => {
  const one = giveCode(bankWhere(), right('test999'), { now: start, code: 'one' }).bank;
  const both = giveCode(one, right('test401'), { now: start, code: 'other' }).bank;
  expect(both.enrolmentCodes).toEqual([
    { code: 'one', loginId: 'test999', idleSince: start },
    { code: 'other', loginId: 'test401', idleSince: start },
  ]);
  expect(withoutCode(both, 'one').enrolmentCodes).toEqual([both.enrolmentCodes[1]]);
  expect(withoutCode(both, null).enrolmentCodes).toEqual(both.enrolmentCodes);
});

test('two customers at the bank at once are each let in, renew and leave by themselves', () => {
  const waiting = accepted(accepted(bankWhere(), 's1', 'test999'), 's2', 'test401');
  const in1 = confirmSession(waiting, { session: 's1', passwordRight: true }, start);
  const both = confirmSession(in1.bank, { session: 's2', passwordRight: true }, start);
  expect(in1.outcome).toMatchObject({ value: { session: 's1', customer: { loginId: 'test999' } } });
  expect(both.outcome).toMatchObject({ value: { session: 's2', customer: { loginId: 'test401' } } });
  expect(both.bank.sessions.map(({ session, stage }) => [session, stage])).toEqual([
    ['s1', 'loggedIn'],
    ['s2', 'loggedIn'],
  ]);
  const left = endSession(both.bank, 's1').bank;
  expect(left.sessions).toEqual([both.bank.sessions[1]]);
  const renewed = withoutSession(both.bank, 's2');
  expect(renewed.sessions).toEqual([both.bank.sessions[0]]);
});

test('only the session whose password was confirmed is logged in', () => {
  const waiting = accepted(accepted(bankWhere(), 's1', 'test999'), 's2', 'test401');
  const { bank } = confirmSession(waiting, { session: 's2', passwordRight: true }, start);
  expect(bank.sessions.map(({ session, stage }) => [session, stage])).toEqual([
    ['s1', 'certificateAccepted'],
    ['s2', 'loggedIn'],
  ]);
});

test('of two challenges, an answer uses up its own', () => {
  const one = giveChallenge(bankWhere(), { challenge: 'c1', nonce: 'AA==' }, start).bank;
  const both = giveChallenge(one, { challenge: 'c2', nonce: 'AQ==' }, start).bank;
  expect(both.challenges.map(({ challenge }) => challenge)).toEqual(['c1', 'c2']);
  const after = accepted(both, 's', 'test999');
  expect(after.challenges.map(({ challenge }) => challenge)).toEqual(['c1', 'c2']);
});

test('a log-in is remembered for its own account alone', () => {
  const { bank } = openSession(bankWhere(), right('test201'), { now: start, session: 's' });
  const others = (each: AttemptBank) => each.accounts.filter(({ loginId }) => loginId !== 'test201');
  expect(others(bank)).toEqual(others(bankWhere()));
});

test('a list keeps its newest twenty', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => index);
  expect(withNewest(twenty.slice(0, 19), 19)).toEqual(twenty);
  expect(withNewest(twenty, 20)).toEqual([...twenty.slice(1), 20]);
});
