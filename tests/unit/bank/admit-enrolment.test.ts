import { expect, test } from 'vitest';
import { admitEnrolment, withoutCode } from '../../../mocks/bank/admit-enrolment.ts';
import { authenticate } from '../../../mocks/bank/authenticate.ts';
import { checkPassword, stateOf } from '../../../mocks/bank/check-password.ts';
import { start } from '../../fixtures.ts';
import { bankWhere, right, wrong } from './customers.ts';

const authenticated = authenticate(bankWhere(), right(), { now: start, code: 'code' }).bank;
const asks = (loginId: string, secret: string, passwordRight = false) => ({ loginId, secret, passwordRight });

test('the bearer of a code is admitted, until it is used up', () => {
  const { bank, outcome } = admitEnrolment(authenticated, asks('test999', 'code'), start);
  expect(outcome).toMatchObject({ ok: true, value: { loginId: 'test999', purpose: 'acquisition', code: 'code' } });
  const again = admitEnrolment(withoutCode(bank, 'code'), asks('test999', 'code'), start);
  expect(again.outcome).toMatchObject({ problem: { type: 'credentialsRefused' } });
});

test('a code is of no use to another customer', () => {
  const { bank, outcome } = admitEnrolment(authenticated, asks('test401', 'code'), start);
  expect(outcome).toMatchObject({ problem: { type: 'credentialsRefused' } });
  expect(stateOf(bank, 'test401').misses).toBe(1);
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
  expect(admitEnrolment(locked, asks('test999', 'code'), start).outcome).toMatchObject({
    problem: { type: 'temporarilyLocked' },
  });
});
