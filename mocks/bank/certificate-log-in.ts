import type { CertificateLoginAnswer, ChallengeAnswer, LoginAnswer } from '../../src/contract/answers.ts';
import type { Problem } from '../../src/contract/problem.ts';
import type { SerialNumber } from '../../src/pki/certificate-fields.ts';
import type { Instant } from '../../src/time/instant.ts';
import { isExpired, isNotYetValid, type Validity } from '../../src/pki/validity.ts';
import type { LoginId } from '../../src/profile/profile.ts';
import type { Bank, Challenge } from './bank.ts';
import { checkPassword } from './check-password.ts';
import { admit } from './log-in.ts';
import { withNewest } from './newest.ts';
import { grant, onGrant, refuse, type Ruling } from './ruling.ts';

/** What was found out about a certificate before the bank decides. */
export interface PresentedCertificate extends Validity {
  readonly serialNumber: SerialNumber;
  /** Its issuer is this bank's CA, by name and by signature. */
  readonly issuedHere: boolean;
  /** The challenge was signed with the private key that belongs to it. */
  readonly signatureRight: boolean;
  /** How it counts in this attempt; undefined if it does not. */
  readonly standing: { readonly loginId: LoginId; readonly status: 'good' | 'revoked' } | undefined;
}

export const giveChallenge = (bank: Bank, challenge: Challenge): Ruling<ChallengeAnswer> =>
  grant({ ...bank, challenges: withNewest(bank.challenges, challenge) }, challenge);

/** 電子証明書ログイン: a challenge is good once, whether or not it was signed well. */
export function presentCertificate(
  bank: Bank,
  challenge: string,
  certificate: PresentedCertificate,
  { now, session }: { readonly now: Instant; readonly session: string },
): Ruling<CertificateLoginAnswer> {
  const left = bank.challenges.filter((each) => each.challenge !== challenge);
  const after = { ...bank, challenges: left };
  if (left.length === bank.challenges.length) {
    return refuse(bank, { type: 'challengeUnknown', detail: 'the challenge was never given out, or is used up' });
  }
  const { standing, serialNumber, notAfter } = certificate;
  if (standing === undefined || !certificate.issuedHere) {
    return refuse(after, { type: 'certificateUnknown', detail: 'not a certificate of a customer of this bank' });
  }
  const problem = problemWith(certificate, standing.status, now);
  if (problem !== undefined) return refuse(after, problem);
  const { loginId } = standing;
  const opened = { session, loginId, stage: 'certificateAccepted', certificate: { serialNumber, notAfter } } as const;
  return grant({ ...after, sessions: withNewest(after.sessions, opened) }, { session, loginId });
}

function problemWith(certificate: PresentedCertificate, status: 'good' | 'revoked', now: Instant): Problem | undefined {
  if (!certificate.signatureRight) return { type: 'signatureRefused', detail: 'signed with another key' };
  if (isExpired(certificate, now)) return { type: 'certificateExpired', detail: 'notAfter has passed' };
  if (isNotYetValid(certificate, now)) return { type: 'certificateNotYetValid', detail: 'notBefore is still to come' };
  return status === 'revoked' ? { type: 'certificateRevoked', detail: 'the certificate is revoked' } : undefined;
}

/**
 * The password page after the certificate (BLGI004). Somebody whose log-in was granted and who never heard of it says the
 * password once more, and is let in.
 */
export function confirmPassword(
  bank: Bank,
  asked: { readonly session: string; readonly passwordRight: boolean },
  now: Instant,
): Ruling<LoginAnswer> {
  const found = bank.sessions.find(({ session, certificate }) => session === asked.session && certificate !== null);
  if (found === undefined) return refuse(bank, sessionUnknown);
  return onGrant(checkPassword(bank, { loginId: found.loginId, ...asked }, now), (checked, account) =>
    admit(checked, account, found, now),
  );
}

export const sessionUnknown: Problem = { type: 'sessionUnknown', detail: 'there is no such session' };
