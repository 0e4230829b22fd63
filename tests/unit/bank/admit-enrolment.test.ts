import { expect, test } from 'vitest';
import { admitEnrolment, withoutCode } from '../../../mocks/bank/admit-enrolment.ts';
import { authenticate } from '../../../mocks/bank/authenticate.ts';
import { checkPassword, stateOf } from '../../../mocks/bank/check-password.ts';
import { newToken } from '../../../mocks/handlers/wire/token.ts';
import { randomOctets } from '../../../mocks/signing/random.ts';
import { start } from '../../support/fixtures.ts';
import { bankWhere, right, rules, wrong } from './customers.ts';

const code = newToken(randomOctets);
const authenticated = authenticate(bankWhere(), right(), { now: start, code }).bank;
const asks = (loginId: string, secret: string, passwordRight = false) => ({ loginId, secret, passwordRight });

test('the bearer of a code is admitted, until it is used up', () => {
  const { bank, outcome } = admitEnrolment(authenticated, asks('test999', code), start);
  expect(outcome).toMatchObject({ ok: true, value: { loginId: 'test999', purpose: 'acquisition', code } });
  const again = admitEnrolment(withoutCode(bank, code), asks('test999', code), start);
  expect(again.outcome).toMatchObject({ problem: { type: 'credentialsRefused' } });
});

test('a code is of no use to another customer', () => {
  const { bank, outcome } = admitEnrolment(authenticated, asks('test401', code), start);
  expect(outcome).toMatchObject({ problem: { type: 'credentialsRefused' } });
  expect(stateOf(bank, 'test401').misses).toBe(0);
});

test('codes that are spent count as no wrong password, however many of them come', () => {
  let bank = bankWhere();
  for (let count = 0; count <= rules.missesBeforeTemporaryLock; count += 1) {
    const ruling = admitEnrolment(bank, asks('test999', newToken(randomOctets)), start);
    expect(ruling.outcome).toMatchObject({ problem: { type: 'credentialsRefused' } });
    bank = ruling.bank;
  }
  expect(stateOf(bank, 'test999')).toMatchObject({ misses: 0, lock: { kind: 'none' } });
});

test('a wrong password counts, and the refusal says how the account stands', () => {
  const { bank, outcome } = admitEnrolment(bankWhere(), asks('test999', 'Machigai1'), start);
  expect(outcome).toMatchObject({
    problem: { type: 'credentialsRefused', account: { loginId: 'test999', misses: 1 } },
  });
  expect(stateOf(bank, 'test999').misses).toBe(1);
});

test('a password that looks like a code is one nevertheless', () => {
  expect(admitEnrolment(bankWhere(), asks('test999', newToken(randomOctets), true), start).outcome.ok).toBe(true);
});

test('who knows the password needs no code', () => {
  const { outcome } = admitEnrolment(bankWhere(), asks('test999', 'secret', true), start);
  expect(outcome).toMatchObject({ ok: true, value: { code: null } });
});

test('an ID/password contract gets no certificate, whatever it knows', () => {
  const { outcome } = admitEnrolment(bankWhere(), asks('test201', 'secret', true), start);
  expect(outcome).toMatchObject({ problem: { type: 'credentialsRefused' } });
});

test('a lock stops the bearer of a code too', () => {
  const locked = [0, 1, 2].reduce((bank) => checkPassword(bank, wrong(), start).bank, authenticated);
  for (const secret of [code, newToken(randomOctets)]) {
    expect(admitEnrolment(locked, asks('test999', secret), start).outcome).toMatchObject({
      problem: { type: 'temporarilyLocked', account: { lock: { kind: 'temporary' } } },
    });
  }
});
