import { expect, test } from 'vitest';
import type { Bank } from '../../../mocks/bank/bank.ts';
import {
  confirmPassword,
  giveChallenge,
  presentCertificate,
  type PresentedCertificate,
} from '../../../mocks/bank/certificate-log-in.ts';
import { stateOf } from '../../../mocks/bank/check-password.ts';
import { logIn } from '../../../mocks/bank/log-in.ts';
import { logOut, renew } from '../../../mocks/bank/session.ts';
import { seconds } from '../../../src/time/instant.ts';
import { validityFrom } from '../../../src/pki/validity.ts';
import { start } from '../../support/fixtures.ts';
import { bankWhere, right } from './customers.ts';

const validity = validityFrom(start, 1);
const good: PresentedCertificate = {
  ...validity,
  serialNumber: '01',
  issuedHere: true,
  signatureRight: true,
  standing: { loginId: 'test999', status: 'good' },
};

const challenged = giveChallenge(bankWhere(), { challenge: 'c', nonce: 'AA==' }).bank;
const present = (certificate: Partial<PresentedCertificate>, now = start, bank: Bank = challenged) =>
  presentCertificate(bank, 'c', { ...good, ...certificate }, { now, session: 's' });

test('a good certificate opens a session that still wants the password', () => {
  const { bank, outcome } = present({});
  expect(outcome).toEqual({ ok: true, value: { session: 's', loginId: 'test999' } });
  expect(renew(bank, { session: 's', code: 'x' }).outcome).toMatchObject({ problem: { type: 'sessionUnknown' } });
});

test.each([
  ['one second before notBefore', validity.notBefore - seconds(1), 'certificateNotYetValid'],
  ['at notBefore', validity.notBefore, undefined],
  ['at notAfter', validity.notAfter, undefined],
  ['one second after notAfter', validity.notAfter + seconds(1), 'certificateExpired'],
])('a certificate shown %s', (_, now, problem) => {
  const { outcome } = present({}, now);
  expect(outcome.ok ? undefined : outcome.problem.type).toBe(problem);
});

test.each([
  ['that another CA issued', { issuedHere: false }, 'certificateUnknown'],
  ['that belongs to no customer here', { standing: undefined }, 'certificateUnknown'],
  ['whose key did not sign the challenge', { signatureRight: false }, 'signatureRefused'],
  ['that was revoked', { standing: { loginId: 'test999', status: 'revoked' } }, 'certificateRevoked'],
] as const)('a certificate %s is refused', (_, fault, problem) => {
  expect(present(fault).outcome).toMatchObject({ ok: false, problem: { type: problem } });
});

test('a challenge is good once, even when it was answered badly', () => {
  const { bank } = present({ signatureRight: false });
  expect(present({}, start, bank).outcome).toMatchObject({ problem: { type: 'challengeUnknown' } });
});

test('the password page admits with the right password and counts a wrong one', () => {
  const accepted = present({}).bank;
  const missed = confirmPassword(accepted, { session: 's', passwordRight: false }, start);
  expect(missed.outcome).toMatchObject({ problem: { type: 'credentialsRefused', account: { misses: 1 } } });
  const admitted = confirmPassword(missed.bank, { session: 's', passwordRight: true }, start);
  expect(admitted.outcome).toMatchObject({ value: { session: 's', customer: { certificateNotAfter: good.notAfter } } });
  expect(stateOf(admitted.bank, 'test999').misses).toBe(0);
});

test('the password page without a certificate before it is nobody’s', () => {
  const { outcome } = confirmPassword(bankWhere(), { session: 's', passwordRight: true }, start);
  expect(outcome).toMatchObject({ problem: { type: 'sessionUnknown' } });
});

test('the password page admits again who never heard that it did, and nobody with a wrong password', () => {
  const admitted = confirmPassword(present({}).bank, { session: 's', passwordRight: true }, start).bank;
  const again = confirmPassword(admitted, { session: 's', passwordRight: true }, start);
  expect(again.outcome).toMatchObject({ ok: true, value: { session: 's' } });
  expect(again.bank.sessions).toHaveLength(1);
  const missed = confirmPassword(admitted, { session: 's', passwordRight: false }, start);
  expect(missed.outcome).toMatchObject({ problem: { type: 'credentialsRefused' } });
});

test('a session without a certificate is not one for the password page', () => {
  const { bank } = logIn(bankWhere(), right('test201'), { now: start, session: 's' });
  expect(bank.sessions).toHaveLength(1);
  const { outcome } = confirmPassword(bank, { session: 's', passwordRight: true }, start);
  expect(outcome).toMatchObject({ problem: { type: 'sessionUnknown' } });
});

test('who is logged in with a certificate may renew it, until the log-out', () => {
  const admitted = confirmPassword(present({}).bank, { session: 's', passwordRight: true }, start).bank;
  const renewed = renew(admitted, { session: 's', code: 'x' });
  expect(renewed.outcome).toEqual({ ok: true, value: { loginId: 'test999', enrolmentCode: 'x' } });
  expect(renewed.bank.enrolmentCodes).toEqual([{ code: 'x', loginId: 'test999', purpose: 'renewal' }]);
  const left = logOut(admitted, 's').bank;
  expect(renew(left, { session: 's', code: 'x' }).outcome).toMatchObject({ problem: { type: 'sessionUnknown' } });
});
