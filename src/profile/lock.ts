import type { AccountState } from './account-state.ts';
import { seconds, type Instant } from '../time/instant.ts';
import type { Rules } from './profile.ts';

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
