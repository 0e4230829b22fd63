import type { RenewalAnswer } from '../../src/contract/answers.ts';
import type { Bank } from './bank.ts';
import { sessionUnknown } from './certificate-log-in.ts';
import { withNewest } from './newest.ts';
import { grant, refuse, type Ruling } from './ruling.ts';

/** 更新 (BTOP001): who is logged in with a certificate need not say the password again to get the next one. */
export function renew(bank: Bank, asked: { readonly session: string; readonly code: string }): Ruling<RenewalAnswer> {
  const found = bank.sessions.find(({ session, stage }) => session === asked.session && stage === 'loggedIn');
  if (found === undefined) return refuse(bank, sessionUnknown);
  if (found.certificate === null) {
    return refuse(bank, { type: 'certificateRequired', detail: 'only a certificate can be renewed' });
  }
  const { loginId } = found;
  const code = { code: asked.code, loginId, purpose: 'renewal' } as const;
  return grant(
    { ...bank, enrolmentCodes: withNewest(bank.enrolmentCodes, code) },
    { loginId, enrolmentCode: asked.code },
  );
}

/** Ends a session; to end one that is gone already changes nothing. */
export const logOut = (bank: Bank, session: string): Ruling<null> =>
  grant({ ...bank, sessions: bank.sessions.filter((each) => each.session !== session) }, null);
