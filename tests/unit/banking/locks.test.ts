import { expect, test } from 'vitest';
import type { AccountState } from '../../../src/profile/account-state.ts';
import { afterMiss, afterSuccess, lockRefusal, stateAt, stateAtStart } from '../../../src/banking/locks.ts';
import { seconds } from '../../../src/time/instant.ts';
import { profileWith, start } from '../../support/fixtures.ts';

const { rules } = profileWith({
  missesBeforeTemporaryLock: 3,
  temporaryLockSeconds: 60,
  temporaryLocksBeforeFullLock: 2,
});
const fresh: AccountState = { loginId: 'test999', misses: 0, temporaryLocks: 0, lock: { kind: 'none' } };

const missed = (count: number, state: AccountState): AccountState =>
  Array.from({ length: count }).reduce<AccountState>((current) => afterMiss(current, rules, start), state);

test('the last miss of a row locks the account for a while, and none before it does', () => {
  expect(missed(2, fresh)).toEqual({ ...fresh, misses: 2 });
  const lock = { kind: 'temporary', until: start + seconds(60) };
  expect(missed(3, fresh)).toEqual({ ...fresh, misses: 0, temporaryLocks: 1, lock });
});

test('the last temporary lock of a row is a full one', () => {
  const once = stateAt(missed(3, fresh), start + seconds(60));
  expect(missed(3, once)).toEqual({ ...fresh, temporaryLocks: 2, lock: { kind: 'full' } });
});

test.each([
  [59_999, 'temporary'],
  [60_000, 'none'],
  [60_001, 'none'],
])('%i ms after it began, a lock of a minute is %s', (later, kind) => {
  expect(stateAt(missed(3, fresh), start + later).lock.kind).toBe(kind);
});

test('a full lock does not end by itself', () => {
  const locked: AccountState = { ...fresh, temporaryLocks: 2, lock: { kind: 'full' } };
  expect(stateAt(locked, start + seconds(1e6))).toBe(locked);
});

test('a log-in that succeeds clears both counts', () => {
  expect(afterSuccess({ ...fresh, misses: 2, temporaryLocks: 1 })).toEqual(fresh);
});

test.each([
  ['none', { temporaryLocks: 0, lock: { kind: 'none' } }],
  ['temporary', { temporaryLocks: 1, lock: { kind: 'temporary', until: start + seconds(90) } }],
  ['full', { temporaryLocks: 0, lock: { kind: 'full' } }],
] as const)('an account that starts with the lock "%s" counts it', (lock, state) => {
  expect(stateAtStart({ loginId: 'test999', lock }, 90, start)).toEqual({ ...fresh, ...state });
});

test('a lock is the reason of a refusal, and no lock is none', () => {
  expect(lockRefusal(fresh)).toBeUndefined();
  expect(lockRefusal({ ...fresh, lock: { kind: 'temporary', until: start } })).toBe('temporarilyLocked');
  expect(lockRefusal({ ...fresh, lock: { kind: 'full' } })).toBe('locked');
});
