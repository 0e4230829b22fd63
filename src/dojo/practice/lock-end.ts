import type { Instant } from '../../pki/instant.ts';
import type { PracticeSession } from '../../session/ports/practice.ts';

/** When the bank's temporary lock of the customer's password ends; null where there is none to wait for. */
export function lockEnd({ world, scenario, clock, ended }: PracticeSession): Instant | null {
  const lock = world.bank.accounts.find(({ loginId }) => loginId === scenario.account)?.lock;
  return lock?.kind === 'temporary' && lock.until > clock && !ended ? lock.until : null;
}
