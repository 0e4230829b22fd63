import type { SerialNumber } from '../pki/certificate-fields.ts';
import type { IssuedStatus } from '../pki/revocation.ts';
import { isExpired, isNotYetValid, type Validity } from '../pki/validity.ts';
import type { LoginId } from '../profile/profile.ts';
import type { Instant } from '../time/instant.ts';
import { grant, refuse, type Ruling, type RulingRefusal } from './ruling.ts';

/** A certificate that was presented, with the findings about it that the bank decides by. */
export interface PresentedCertificate extends Validity {
  readonly serialNumber: SerialNumber;
  /** Its issuer is this bank's CA, by name and by signature. */
  readonly issuedHere: boolean;
  /** The challenge was signed with the private key that belongs to it. */
  readonly signatureRight: boolean;
  /** Its customer and status in the attempt; undefined if the attempt does not know it. */
  readonly standing: { readonly loginId: LoginId; readonly status: IssuedStatus } | undefined;
}

/** 電子証明書ログイン: whose certificate it is, if it may be used now. */
export function presentCertificate(
  certificate: PresentedCertificate,
  now: Instant,
): Ruling<{ readonly loginId: LoginId }> {
  const { standing } = certificate;
  if (standing === undefined || !certificate.issuedHere) return refuse('certificateUnknown');
  const fault = faultOf(certificate, standing.status, now);
  return fault === undefined ? grant({ loginId: standing.loginId }, null) : refuse(fault);
}

function faultOf(certificate: PresentedCertificate, status: IssuedStatus, now: Instant): RulingRefusal | undefined {
  if (!certificate.signatureRight) return 'signatureRefused';
  if (isExpired(certificate, now)) return 'certificateExpired';
  if (isNotYetValid(certificate, now)) return 'certificateNotYetValid';
  return status === 'revoked' ? 'certificateRevoked' : undefined;
}
