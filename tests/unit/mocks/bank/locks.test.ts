import { expect, test } from 'vitest';
import { openBank, type AttemptBank } from '../../../../mocks/bank/bank.ts';
import { giveCode } from '../../../../mocks/bank/codes.ts';
import { stateOf } from '../../../../src/banking/bank-records.ts';
import type { JudgedCredentials } from '../../../../src/banking/check-password.ts';
import { seconds } from '../../../../src/time/instant.ts';
import { profileWith, start } from '../../../support/fixtures.ts';
import { after, bankWhere, right, wrong } from '../../../support/bank/customers.ts';

const tries = (bank: AttemptBank, credentials: JudgedCredentials, now: number) =>
  giveCode(bank, credentials, { now, code: 'c' });
const miss = (bank: AttemptBank, now: number) => tries(bank, wrong(), now).bank;
const lockEnd = start + seconds(2 + 60); // the third miss comes two seconds after the start

test('an ID that is nobody’s is refused like a wrong password, and nothing is counted', () => {
  const { bank, outcome } = tries(bankWhere(), right('test000'), start);
  expect(outcome).toMatchObject({ ok: false, problem: { type: 'credentialsRefused' } });
  expect(outcome).not.toHaveProperty('problem.account');
  expect(bank).toEqual(bankWhere());
});

test('a wrong password is counted and reported', () => {
  const { bank, outcome } = tries(bankWhere(), wrong(), start);
  expect(outcome).toMatchObject({
    problem: { type: 'credentialsRefused', account: { misses: 1, lock: { kind: 'none' } } },
  });
  expect(stateOf(bank, 'test999').misses).toBe(1);
});

test('the misses of one customer are not those of another', () => {
  expect(stateOf(after(2, miss), 'test401').misses).toBe(0);
});

test('the miss that reaches the number locks at once, and says so', () => {
  const { outcome } = tries(after(2, miss), wrong(), start + seconds(2));
  expect(outcome).toMatchObject({
    problem: { type: 'temporarilyLocked', account: { misses: 0, temporaryLocks: 1, lock: { until: lockEnd } } },
  });
});

test.each([
  ['one second before its end', -1, false],
  ['at its end', 0, true],
  ['one second after it', 1, true],
])('a lock for a while, %s', (_, offset, open) => {
  const { outcome } = tries(after(3, miss), right(), lockEnd + seconds(offset));
  expect(outcome.ok).toBe(open);
});

test('while locked, neither a right nor a wrong password counts', () => {
  const locked = after(3, miss);
  expect(tries(locked, wrong(), start + seconds(5)).bank).toEqual(locked);
  expect(tries(locked, right(), start + seconds(5)).bank).toEqual(locked);
});

test('the lock that would be one too many for a while is for good', () => {
  const once = after(3, miss);
  const twice = [0, 1, 2].reduce((bank, index) => miss(bank, lockEnd + seconds(index)), once);
  expect(stateOf(twice, 'test999')).toMatchObject({ temporaryLocks: 2, lock: { kind: 'full' } });
  expect(tries(twice, right(), lockEnd + seconds(999_999)).outcome).toMatchObject({
    problem: { type: 'locked' },
  });
});

test('a success forgets misses and locks', () => {
  const waited = tries(after(3, miss), right(), lockEnd);
  expect(waited.outcome).toMatchObject({ ok: true, value: { account: { misses: 0, temporaryLocks: 0 } } });
  expect(stateOf(waited.bank, 'test999')).toEqual({
    loginId: 'test999',
    misses: 0,
    temporaryLocks: 0,
    lock: { kind: 'none' },
  });
});

test('an account that starts locked for a while is open when its time is over', () => {
  const bank = bankWhere('temporary');
  expect(tries(bank, right('test401'), start).outcome).toMatchObject({
    problem: { type: 'temporarilyLocked' },
  });
  expect(tries(bank, right('test401'), start + seconds(60)).outcome.ok).toBe(true);
});

test('an account that starts locked for good stays so', () => {
  expect(tries(bankWhere(), right('test301'), start).outcome).toMatchObject({ problem: { type: 'locked' } });
});

test('an attempt that is taken up again counts on from where it was', () => {
  const accounts = [{ loginId: 'test999', misses: 2, temporaryLocks: 1, lock: { kind: 'none' as const } }];
  const bank = openBank({
    profile: profileWith({ missesBeforeTemporaryLock: 3 }),
    now: start,
    accounts,
    certificates: [],
  });
  expect(tries(bank, wrong(), start).outcome).toMatchObject({ problem: { account: { temporaryLocks: 2 } } });
});
