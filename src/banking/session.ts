import type { LoginId } from '../profile/profile.ts';
import type { BankRecords } from './bank-records.ts';
import { grant, refuse, type Ruling } from './ruling.ts';

/** 更新 (BTOP001): who is logged in with a certificate need not enter the password again to get the next one. */
export function renew({ sessions }: BankRecords, session: string): Ruling<{ readonly loginId: LoginId }> {
  const found = sessions.find((each) => each.session === session && each.stage === 'loggedIn');
  if (found === undefined) return refuse('sessionUnknown');
  return found.certificate === null ? refuse('certificateRequired') : grant({ loginId: found.loginId }, null);
}

/** Ends a session. Ending one that is gone already is granted as well, and changes nothing. */
export const logOut = (): Ruling<null> => grant(null, null);
