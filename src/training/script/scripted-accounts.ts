import type { AccountState } from '../../profile/account-state.ts';
import { stateAt } from '../../profile/lock.ts';
import type { LoginId } from '../../profile/profile.ts';
import type { World } from '../../procedure/world/world.ts';

/** What the bank of a world counts of an account at this moment. */
export function accountNow({ bank, now }: World, loginId: LoginId): AccountState {
  const told = bank.accounts.find((account) => account.loginId === loginId);
  return stateAt(told ?? { loginId, misses: 0, temporaryLocks: 0, lock: { kind: 'none' } }, now);
}

export const lockReason = ({ lock }: AccountState): 'temporarilyLocked' | 'locked' | undefined =>
  lock.kind === 'none' ? undefined : lock.kind === 'full' ? 'locked' : 'temporarilyLocked';
