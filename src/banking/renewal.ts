import { isNearExpiry } from '../pki/validity.ts';
import type { SerialNumber } from '../pki/certificate-fields.ts';
import { afterRenewal } from '../profile/after-renewal.ts';
import type { Rules } from '../profile/profile.ts';
import type { Instant } from '../time/instant.ts';
import type { BankRecords } from './bank-records.ts';
import { findUnlocked } from './check-password.ts';
import type { Renewal } from './enrolment.ts';
import { presentCertificate, type PresentedCertificate } from './present-certificate.ts';
import { grant, refuse, type Ruling } from './ruling.ts';
import { hasEnded } from './session-end.ts';

/** The proof that somebody holds the certificate that is to be renewed. */
export interface RenewalProof {
  /** The session that the certificate's log-in opened; null where a TLS handshake has shown the certificate. */
  readonly session: string | null;
  /** The certificate as it stands now; undefined where the bank has no such certificate. */
  readonly certificate: PresentedCertificate | undefined;
}

/**
 * 更新: admits a certification request from the holder of a certificate that is valid and near its end. The certificate was in force
 * at the log-in; it may have ended or been revoked since, so it is judged again.
 */
export function admitRenewal(
  records: BankRecords,
  { session, certificate }: RenewalProof,
  now: Instant,
): Ruling<Renewal> {
  if (session !== null) {
    const found = records.sessions.find((each) => each.session === session && each.stage === 'loggedIn');
    if (found === undefined || hasEnded(found, records.rules, now)) return refuse('sessionUnknown');
    if (found.certificate === null) return refuse('certificateRequired');
  }
  if (certificate === undefined) return refuse('certificateUnknown');
  const shown = presentCertificate(certificate, now);
  if (!shown.ok) return shown;
  const { loginId } = shown.granted;
  const found = findUnlocked(records, loginId, now);
  if (!found.ok) return found;
  return isNearExpiry(certificate, now, records.rules.renewalNoticeDays)
    ? grant({ purpose: 'renewal', loginId, session, renews: certificate.serialNumber }, found.account)
    : refuse('renewalTooEarly', found.account);
}

/** The certificate that a log-in with its successor ends; undefined where the log-in ends none. */
export const endedByLogIn = (
  rules: Pick<Rules, 'afterRenewal'>,
  shown: { readonly renews?: SerialNumber } | undefined,
): SerialNumber | undefined => (afterRenewal(rules) === 'oldRevokedAtFirstLogin' ? shown?.renews : undefined);
