import type { AccountState } from '../../profile/account-state.ts';
import type { EventOf } from '../../procedure/world/event.ts';
import type { World } from '../../procedure/world/world.ts';
import type { Check } from './checks.ts';
import { happenings } from '../trace.ts';

// The miss that reaches the limit is answered as a lock. While the lock lasts, further answers report the same lock again.
const isNewlyLocked = (before: World, account: AccountState | null): boolean =>
  account !== null &&
  account.lock.kind !== 'none' &&
  before.bank.accounts.some(
    ({ loginId, temporaryLocks, lock }) =>
      loginId === account.loginId && (lock.kind !== account.lock.kind || temporaryLocks !== account.temporaryLocks),
  );

/** The bank counted a miss, with any answer. */
export const credentialsMistyped: Check = (trace) =>
  happenings(trace, 'credentialsRefused').some(
    ({ before, entry: { event } }) => event.reason === 'mismatch' || isNewlyLocked(before, event.account),
  );

/** Misses locked the account, for a while or for good. */
export const lockedByMisses: Check = (trace) =>
  happenings(trace, 'credentialsRefused').some(({ before, entry: { event } }) => isNewlyLocked(before, event.account));

/** The bank refused a customer for this reason. */
export const refusedAs =
  (reason: EventOf<'credentialsRefused'>['reason']): Check =>
  (trace) =>
    happenings(trace, 'credentialsRefused').some(({ entry }) => entry.event.reason === reason);

const isSameLock = (one: AccountState | null, other: AccountState | null): boolean =>
  one?.loginId === other?.loginId &&
  (one?.lock.kind === 'temporary'
    ? other?.lock.kind === 'temporary' && one.lock.until === other.lock.until
    : one?.lock.kind === 'full' && other?.lock.kind === 'full');

/** The bank was asked again although it had already answered that this same lock is on the account. */
export const triedAgainWhileLocked: Check = (trace) => {
  const refusals = happenings(trace, 'credentialsRefused').map(({ entry }) => entry.event.account);
  return refusals.some((account, index) => refusals.slice(0, index).some((earlier) => isSameLock(earlier, account)));
};
