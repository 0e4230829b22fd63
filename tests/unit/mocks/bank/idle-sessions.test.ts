import { expect, test } from 'vitest';
import type { AttemptBank } from '../../../../mocks/bank/bank.ts';
import { acceptCertificate, giveChallenge } from '../../../../mocks/bank/challenges.ts';
import { confirmSession } from '../../../../mocks/bank/sessions.ts';
import { days, seconds, type Instant } from '../../../../src/time/instant.ts';
import { bankWhere } from '../../../support/bank/customers.ts';
import { start } from '../../../support/fixtures.ts';

const minutes = (count: number) => start + seconds(60 * count);
const session = 's';
const certificate = {
  serialNumber: '0a',
  notBefore: start - days(1),
  notAfter: start + days(1),
  issuedHere: true,
  signatureRight: true,
  standing: { loginId: 'test999', status: 'good' as const },
};
const { bank: challenged } = giveChallenge(bankWhere(), { challenge: 'c', nonce: '' }, start);
const { bank: accepted } = acceptCertificate(challenged, 'c', certificate, { now: start, session });

test('each request in a session begins its minutes anew, even a wrong password', () => {
  const missed = confirmSession(accepted, { session, passwordRight: false }, minutes(14)).bank;
  expect(confirmSession(accepted, { session, passwordRight: true }, minutes(28)).outcome.ok).toBe(false);
  expect(confirmSession(missed, { session, passwordRight: true }, minutes(28)).outcome.ok).toBe(true);
});

test('a request after the end brings a session not back', () => {
  const late = confirmSession(accepted, { session, passwordRight: true }, minutes(15));
  expect(late.outcome).toMatchObject({ problem: { type: 'sessionUnknown' } });
  expect(confirmSession(late.bank, { session, passwordRight: true }, minutes(16)).outcome).toMatchObject({
    problem: { type: 'sessionUnknown' },
  });
});

test('a challenge is as old as a session may be, and no older; one of an earlier version has no age', () => {
  const present = (bank: AttemptBank, now: Instant) =>
    acceptCertificate(bank, 'c', certificate, { now, session }).outcome;
  expect(present(challenged, minutes(15) - 1)).toMatchObject({ ok: true });
  expect(present(challenged, minutes(15))).toMatchObject({ problem: { type: 'challengeUnknown' } });
  expect(present({ ...challenged, challenges: [{ challenge: 'c', nonce: '' }] }, minutes(1_000))).toMatchObject({
    ok: true,
  });
});
