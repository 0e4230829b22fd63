import type { LoginId } from '../profile/profile.ts';
import { isExpired } from '../pki/validity.ts';
import type { Instant } from '../time/instant.ts';
import type { BankRecords } from './bank-records.ts';
import { grant, refuse, type Ruling } from './ruling.ts';
import { hasEnded } from './session-end.ts';

/** 更新 (BTOP001): who is logged in with a certificate need not enter the password again to get the next one. */
export function renew(
  { sessions, rules }: BankRecords,
  session: string,
  now: Instant,
): Ruling<{ readonly loginId: LoginId }> {
  const found = sessions.find((each) => each.session === session && each.stage === 'loggedIn');
  if (found === undefined || hasEnded(found, rules, now)) return refuse('sessionUnknown');
  const { certificate, loginId } = found;
  if (certificate === null) return refuse('certificateRequired');
  // It was in force at the log-in, and may have ended since.
  return isExpired(certificate, now) ? refuse('certificateExpired') : grant({ loginId }, null);
}

/** Ends a session. Ending one that is gone already is granted as well, and changes nothing. */
export const logOut = (): Ruling<null> => grant(null, null);
