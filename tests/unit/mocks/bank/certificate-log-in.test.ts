import { expect, test } from 'vitest';
import type { AttemptBank } from '../../../../mocks/bank/bank.ts';
import { acceptCertificate, giveChallenge } from '../../../../mocks/bank/challenges.ts';
import { confirmSession, endSession, openSession } from '../../../../mocks/bank/sessions.ts';
import { stateOf } from '../../../../src/banking/bank-records.ts';
import { admitRenewal } from '../../../../src/banking/renewal.ts';
import type { PresentedCertificate } from '../../../../src/banking/present-certificate.ts';
import { seconds, type Instant } from '../../../../src/time/instant.ts';
import { validityFrom } from '../../../../src/pki/validity.ts';
import { start } from '../../../support/fixtures.ts';
import { bankWhere, right } from '../../../support/bank/customers.ts';

const validity = validityFrom(start, 1);
const good: PresentedCertificate = {
  ...validity,
  serialNumber: '01',
  issuedHere: true,
  signatureRight: true,
  standing: { loginId: 'test999', status: 'good' },
};

const challengedAt = (now: Instant) => giveChallenge(bankWhere(), { challenge: 'c', nonce: 'AA==' }, now).bank;
const present = (certificate: Partial<PresentedCertificate>, now = start, bank: AttemptBank = challengedAt(now)) =>
  acceptCertificate(bank, 'c', { ...good, ...certificate }, { now, session: 's' });

const renewing = (bank: AttemptBank) =>
  admitRenewal(
    { ...bank, rules: { ...bank.rules, renewalNoticeDays: 365 } },
    { session: 's', certificate: good },
    start,
  );

test('a good certificate opens a session that still wants the password', () => {
  const { bank, outcome } = present({});
  expect(outcome).toEqual({ ok: true, value: { session: 's', loginId: 'test999' } });
  expect(renewing(bank)).toMatchObject({ refused: 'sessionUnknown' });
});

test.each([
  ['that has expired', {}, validity.notAfter + seconds(1), 'certificateExpired'],
  ['that another CA issued', { issuedHere: false }, start, 'certificateUnknown'],
  ['that was revoked', { standing: { loginId: 'test999', status: 'revoked' } }, start, 'certificateRevoked'],
] as const)('a certificate %s opens no session, and the reason is told', (_, fault, now, problem) => {
  const { bank, outcome } = present(fault, now);
  expect(outcome).toMatchObject({ ok: false, problem: { type: problem } });
  expect(bank.sessions).toEqual([]);
});

test('a challenge is good once, even when it was answered badly', () => {
  const { bank } = present({ signatureRight: false });
  expect(present({}, start, bank).outcome).toMatchObject({ problem: { type: 'challengeUnknown' } });
});

test('the password page admits with the right password and counts a wrong one', () => {
  const accepted = present({}).bank;
  const missed = confirmSession(accepted, { session: 's', passwordRight: false }, start);
  expect(missed.outcome).toMatchObject({ problem: { type: 'credentialsRefused', account: { misses: 1 } } });
  const admitted = confirmSession(missed.bank, { session: 's', passwordRight: true }, start);
  expect(admitted.outcome).toMatchObject({ value: { session: 's', customer: { certificateNotAfter: good.notAfter } } });
  expect(stateOf(admitted.bank, 'test999').misses).toBe(0);
});

test('the password page without a certificate before it is nobody’s', () => {
  const { outcome } = confirmSession(bankWhere(), { session: 's', passwordRight: true }, start);
  expect(outcome).toMatchObject({ problem: { type: 'sessionUnknown' } });
});

test('the password page admits again who never heard that it did, and nobody with a wrong password', () => {
  const admitted = confirmSession(present({}).bank, { session: 's', passwordRight: true }, start).bank;
  const again = confirmSession(admitted, { session: 's', passwordRight: true }, start);
  expect(again.outcome).toMatchObject({ ok: true, value: { session: 's' } });
  expect(again.bank.sessions).toHaveLength(1);
  const missed = confirmSession(admitted, { session: 's', passwordRight: false }, start);
  expect(missed.outcome).toMatchObject({ problem: { type: 'credentialsRefused' } });
});

test('a session without a certificate is not one for the password page', () => {
  const { bank } = openSession(bankWhere(), right('test201'), { now: start, session: 's' });
  expect(bank.sessions).toHaveLength(1);
  const { outcome } = confirmSession(bank, { session: 's', passwordRight: true }, start);
  expect(outcome).toMatchObject({ problem: { type: 'sessionUnknown' } });
});

test('a customer who is logged in with a certificate may renew it, until the log-out', () => {
  const admitted = confirmSession(present({}).bank, { session: 's', passwordRight: true }, start).bank;
  expect(renewing(admitted)).toMatchObject({ ok: true, granted: { loginId: 'test999', session: 's', renews: '01' } });
  expect(renewing(endSession(admitted, 's').bank)).toMatchObject({ refused: 'sessionUnknown' });
});
