import { expect, test } from 'vitest';
import { checkPassword, findUnlocked } from '../../../src/banking/check-password.ts';
import type { AccountState } from '../../../src/profile/account-state.ts';
import { seconds } from '../../../src/time/instant.ts';
import { right, wrong } from '../../support/bank/customers.ts';
import { locked, recordsWhere } from '../../support/bank/records.ts';
import { start } from '../../support/fixtures.ts';

// Three misses lock for a minute, and the second such lock is for good.
const bank = recordsWhere();
const stateWith = (state: Partial<AccountState>): AccountState => ({
  loginId: 'test999',
  misses: 0,
  temporaryLocks: 0,
  lock: { kind: 'none' },
  ...state,
});
const bankWith = (state: Partial<AccountState>) => recordsWhere({ states: [stateWith(state)] });
const aMinuteLater = start + seconds(60);

test.each([
  ['the first', {}, { misses: 1 }, 'credentialsRefused'],
  ['the last that does not lock', { misses: 1 }, { misses: 2 }, 'credentialsRefused'],
  [
    'the one that locks for a while',
    { misses: 2 },
    { temporaryLocks: 1, lock: { kind: 'temporary', until: aMinuteLater } },
    'temporarilyLocked',
  ],
  ['the first after a lock', { temporaryLocks: 1 }, { temporaryLocks: 1, misses: 1 }, 'credentialsRefused'],
  [
    'the one that locks for good',
    { misses: 2, temporaryLocks: 1 },
    { temporaryLocks: 2, lock: { kind: 'full' } },
    'locked',
  ],
] as const)('of wrong passwords in a row, %s is counted and told of', (_, before, after, refused) => {
  expect(checkPassword(bankWith(before), wrong(), start)).toEqual({ ok: false, refused, account: stateWith(after) });
});

test.each([
  [-1, false],
  [0, true],
  [1, true],
])('at %i ms from the end of a lock the right password is taken: %s', (later, open) => {
  const during = locked(bank, 'test999', { kind: 'temporary', until: aMinuteLater });
  const ruling = checkPassword(during, right(), aMinuteLater + later);
  expect(ruling).toMatchObject(
    open
      ? { ok: true, granted: { loginId: 'test999' }, account: { temporaryLocks: 1, lock: { kind: 'none' } } }
      : { ok: false, refused: 'temporarilyLocked', account: { lock: { kind: 'temporary', until: aMinuteLater } } },
  );
});

test.each([
  ['for a while', { kind: 'temporary', until: aMinuteLater }, 'temporarilyLocked'],
  ['for good', { kind: 'full' }, 'locked'],
] as const)('in a lock %s neither a right nor a wrong password counts', (_, lock, refused) => {
  const during = locked(bank, 'test999', lock);
  const unchanged = { ok: false, refused, account: during.states[0] };
  expect(checkPassword(during, right(), start)).toEqual(unchanged);
  expect(checkPassword(during, wrong(), start)).toEqual(unchanged);
  expect(findUnlocked(during, 'test999', start)).toEqual(unchanged);
});

test('a wrong password after the end of a lock begins to count anew', () => {
  const after = locked(bank, 'test999', { kind: 'temporary', until: start });
  expect(checkPassword(after, wrong(), start)).toEqual({
    ok: false,
    refused: 'credentialsRefused',
    account: stateWith({ misses: 1, temporaryLocks: 1 }),
  });
});

test('the right password alone forgets no miss, since what it is for may still be refused', () => {
  expect(checkPassword(bankWith({ misses: 2 }), right(), start)).toMatchObject({ ok: true, account: { misses: 2 } });
});

test('a lock and misses are those of one account', () => {
  const during = locked(bank, 'test999', { kind: 'full' });
  expect(checkPassword(during, right('test401'), start)).toMatchObject({ ok: true, granted: { loginId: 'test401' } });
  expect(checkPassword(bankWith({ misses: 2 }), wrong('test401'), start)).toMatchObject({
    refused: 'credentialsRefused',
    account: { loginId: 'test401', misses: 1 },
  });
});

test.each([true, false])(
  'an ID that is nobody’s is refused like a wrong password, and counts nowhere',
  (passwordRight) => {
    const nobody = { ok: false, refused: 'credentialsRefused', account: null };
    expect(checkPassword(bank, { loginId: 'test000', passwordRight }, start)).toEqual(nobody);
    expect(findUnlocked(bank, 'test000', start)).toEqual(nobody);
  },
);
