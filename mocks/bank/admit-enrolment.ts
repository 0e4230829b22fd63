import type { Instant } from '../../src/time/instant.ts';
import type { LoginId } from '../../src/profile/profile.ts';
import type { Bank, EnrolmentCode } from './bank.ts';
import { checkPassword, credentialsRefused, findUnlocked, forgetMisses, stateOf } from './check-password.ts';
import { grant, onGrant, refuse, type Ruling } from './ruling.ts';

export interface Enrolment extends Pick<EnrolmentCode, 'loginId' | 'purpose'> {
  /** Used up when a certificate is issued, not before: who was refused for another reason may try again with it. */
  readonly code: string | null;
}

// 16 octets in hexadecimal, as codes are given out.
const codeShape = /^[0-9a-f]{32}$/;

/**
 * Who may send a certification request: the bearer of a code, or, for other programs, who knows the password. A code that
 * is spent or was never given out is no guess at a password, so it is refused without a miss.
 */
export function admitEnrolment(
  bank: Bank,
  asked: { readonly loginId: LoginId; readonly secret: string; readonly passwordRight: boolean },
  now: Instant,
): Ruling<Enrolment> {
  const given = bank.enrolmentCodes.find(({ code, loginId }) => code === asked.secret && loginId === asked.loginId);
  if (given !== undefined) return onGrant(findUnlocked(bank, asked.loginId, now), (checked) => grant(checked, given));
  if (!asked.passwordRight && codeShape.test(asked.secret)) {
    return onGrant(findUnlocked(bank, asked.loginId, now), (checked) => refuse(checked, credentialsRefused));
  }
  return onGrant(checkPassword(bank, asked, now), (checked, { loginId, method }) => {
    if (method === 'password') return refuse(checked, { ...credentialsRefused, account: stateOf(checked, loginId) });
    return grant(forgetMisses(checked, loginId), { loginId, purpose: 'acquisition', code: null });
  });
}

export const withoutCode = (bank: Bank, used: string | null): Bank => ({
  ...bank,
  enrolmentCodes: bank.enrolmentCodes.filter(({ code }) => code !== used),
});
