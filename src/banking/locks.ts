import type { AccountState } from '../profile/account-state.ts';
import type { Account, Rules } from '../profile/profile.ts';
import type { RulingRefusal } from './ruling.ts';
import { seconds, type Instant } from '../time/instant.ts';

/** The initial state of an account, by the lock in its profile. */
export function stateAtStart(
  { loginId, lock, registration }: Pick<Account, 'loginId' | 'lock' | 'registration'>,
  lockSeconds: number,
  now: Instant,
): AccountState {
  const registered = registration && { registered: false };
  return lock === 'temporary'
    ? { loginId, misses: 0, temporaryLocks: 1, lock: { kind: lock, until: now + seconds(lockSeconds) }, ...registered }
    : { loginId, misses: 0, temporaryLocks: 0, lock: { kind: lock }, ...registered };
}

/** The state at a moment. A temporary lock has ended as soon as its `until` is reached. */
export const stateAt = (state: AccountState, now: Instant): AccountState =>
  state.lock.kind === 'temporary' && now >= state.lock.until ? { ...state, lock: { kind: 'none' } } : state;

/** Counts a wrong password. Enough of them in a row lock the account for a while, and enough such locks for good. */
export function afterMiss(state: AccountState, rules: Rules, now: Instant): AccountState {
  const misses = state.misses + 1;
  if (misses < rules.missesBeforeTemporaryLock) return { ...state, misses };
  const temporaryLocks = state.temporaryLocks + 1;
  const lock =
    temporaryLocks >= rules.temporaryLocksBeforeFullLock
      ? ({ kind: 'full' } as const)
      : ({ kind: 'temporary', until: now + seconds(rules.temporaryLockSeconds) } as const);
  return { ...state, misses: 0, temporaryLocks, lock };
}

export const afterSuccess = (state: AccountState): AccountState => ({ ...state, misses: 0, temporaryLocks: 0 });

export const lockRefusal = ({
  lock,
}: AccountState): Extract<RulingRefusal, 'temporarilyLocked' | 'locked'> | undefined =>
  lock.kind === 'none' ? undefined : lock.kind === 'full' ? 'locked' : 'temporarilyLocked';
