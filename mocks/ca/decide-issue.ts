import { grantCertificate, type EarlierCertificate, type Enrolment } from '../../src/banking/enrolment.ts';
import type { RulingRefusal } from '../../src/banking/ruling.ts';
import { fail, succeed, type Outcome } from '../../src/contract/outcome.ts';
import { isNotYetValid } from '../../src/pki/validity.ts';
import type { CertificationRequest, PublicKeyKind } from '../../src/pki/certification-request.ts';
import type { SerialNumber } from '../../src/pki/certificate-fields.ts';
import type { Rules } from '../../src/profile/profile.ts';
import type { Instant } from '../../src/time/instant.ts';
import { caValidity } from './ca-contents.ts';
import { customerContents, type Issuer } from './customer-contents.ts';
import { faultOfSubject } from './requested-subject.ts';
import type { TBSCertificate } from './tbs-certificate.ts';

/** The facts the CA decides by. All of them may change until the certificate is stored, so it decides twice. */
export interface IssueFacts {
  readonly issuer: Issuer;
  readonly rules: Pick<Rules, 'validityYears' | 'secondCertificate'>;
  /** The customer whose credentials came with the request. */
  readonly loginId: string;
  readonly purpose: Enrolment['purpose'];
  readonly keyCertified: boolean;
  /** Those of the customer that may stand in the way of another one. */
  readonly certificates: readonly EarlierCertificate[];
}

/** Decides whether the CA certifies the requested key, and with which contents. */
export function decideIssue(
  request: CertificationRequest,
  facts: IssueFacts,
  { now, serialNumber }: { readonly now: Instant; readonly serialNumber: SerialNumber },
): Outcome<TBSCertificate> {
  const { loginId, issuer, rules } = facts;
  if (isNotYetValid(caValidity, now)) {
    return fail({ type: 'malformed', detail: 'the CA is not valid yet at this training date' });
  }
  if (!isAcceptableKey(request.publicKey)) {
    return fail(badKey);
  }
  const fault = faultOfSubject(request.subject, issuer.organisation, loginId, facts.purpose);
  if (fault !== undefined) return fail({ type: 'otherSubject', detail: fault });
  if (facts.purpose === 'renewal' && request.wantsSubjectAltName) {
    return fail({ type: 'otherSubject', detail: otherNames });
  }
  if (facts.keyCertified) {
    return fail({ type: 'keyReused', detail: 'this public key was certified before' });
  }
  const ruling = grantCertificate(rules, facts.purpose, facts.certificates, now);
  return ruling.ok
    ? succeed(customerContents(request, issuer, { loginId, serialNumber, validity: ruling.granted }))
    : fail({ type: ruling.refused, detail: detailOf(ruling.refused) });
}

const detailOf = (refused: RulingRefusal): string =>
  refused === 'authorityExpired'
    ? 'the certificate of the CA has ended'
    : 'the customer has a certificate that has not ended';

// RFC 7030, 4.2.2: subject and subjectAltName must be those of the old certificate, and this CA writes no subjectAltName.
const otherNames = 'the request wants a subjectAltName; a renewal keeps all names, and the certificate has none';

export const badKey = {
  type: 'keyRefused',
  detail: 'the request: a key must be RSA of 2048 bits or more with exponent 65537, or P-256',
} as const;

export const isAcceptableKey = (key: PublicKeyKind): boolean =>
  key.kind === 'p256' || (key.kind === 'rsa' && key.modulusBits >= 2048 && key.publicExponent === 65_537);
