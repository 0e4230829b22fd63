import { openBank, type AttemptBank } from '../../../mocks/bank/bank.ts';
import { seconds } from '../../../src/time/instant.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { profileWith, start } from '../fixtures.ts';

export const rules = {
  missesBeforeTemporaryLock: 3,
  temporaryLockSeconds: 60,
  temporaryLocksBeforeFullLock: 2,
} as const;

const profile: Profile = profileWith(rules);

/** The built-in bank with short rules; `test401` may start in another lock. */
export const bankWhere = (lock: Profile['accounts'][number]['lock'] = 'none'): AttemptBank =>
  openBank({
    profile: {
      ...profile,
      accounts: profile.accounts.map((account) => (account.loginId === 'test401' ? { ...account, lock } : account)),
    },
    now: start,
    accounts: [],
    certificates: [],
  });

export const right = (loginId = 'test999') => ({ loginId, passwordRight: true });
export const wrong = (loginId = 'test999') => ({ loginId, passwordRight: false });

/** The bank after this many wrong passwords for test999, one a second. */
export const after = (
  misses: number,
  miss: (bank: AttemptBank, now: number) => AttemptBank,
  bank = bankWhere(),
): AttemptBank =>
  Array.from({ length: misses }).reduce<AttemptBank>(
    (current, _, index) => miss(current, start + seconds(index)),
    bank,
  );
