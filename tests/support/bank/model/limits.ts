import type { Profile } from '../../../../src/profile/profile.ts';
import { days, seconds, type Instant } from '../../../../src/time/instant.ts';
import type { ModelState } from './model-state.ts';

/** The moments at which something ends or begins by itself, by kind. A lock is over soon, so it is there twice. */
export function limitsIn(
  { sessions, codes, challenges, accounts, certificates }: ModelState,
  rules: Profile['rules'],
): readonly (readonly Instant[])[] {
  const idle = seconds(60 * (rules.sessionMinutes ?? 15));
  const lastUses = [sessions, codes, challenges].map((list) => list.map(({ lastUsed }) => lastUsed + idle));
  const lockEnds = accounts.flatMap(({ lock }) => (lock.kind === 'temporary' ? [lock.until] : []));
  const ends = certificates.map(({ notAfter }) => notAfter);
  const notices = ends.map((each) => each - days(rules.renewalNoticeDays));
  return [...lastUses, lockEnds, lockEnds, notices, ends];
}
