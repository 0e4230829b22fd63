// Questions about a customer's account, as far as the bank has shown it.
import type { LoginId } from '../../profile/profile.ts';
import type { Instant } from '../../time/instant.ts';
import type { World } from './world.ts';

/** Returns whether the customer with this log-in ID has still to obtain it. */
export const isUnregistered = ({ bank }: Pick<World, 'bank'>, account: LoginId): boolean =>
  bank.accounts.some(({ loginId, registered }) => loginId === account && registered === false);

/** The end of a customer's temporary lock, which may be over; undefined where the last lock was none or for good. */
export function temporaryLockEnd({ bank }: Pick<World, 'bank'>, account: LoginId): Instant | undefined {
  const lock = bank.accounts.find(({ loginId }) => loginId === account)?.lock;
  return lock?.kind === 'temporary' ? lock.until : undefined;
}
