import type { Outcome } from '../../../src/contract/outcome.ts';
import type { CertificationRequest } from '../../../src/pki/certification-request.ts';
import type { SerialNumber } from '../../../src/pki/certificate-fields.ts';
import type { Instant } from '../../../src/time/instant.ts';
import { admitEnrolment, withoutCode } from '../../bank/admit-enrolment.ts';
import type { Bank } from '../../bank/bank.ts';
import { grant, onGrant, refuse, type Ruling } from '../../bank/ruling.ts';
import { decideIssue, type IssueFacts } from '../../ca/decide-issue.ts';
import type { TBSCertificate } from '../../ca/tbs-certificate.ts';

export interface EnrolmentAsked {
  readonly loginId: string;
  readonly secret: string;
  readonly passwordRight: boolean;
  readonly reading: Outcome<CertificationRequest>;
  readonly serialNumber: SerialNumber;
  readonly now: Instant;
}

/** The bank first, then the CA: nobody learns about a request without credentials. */
export const decideEnrolment = (
  bank: Bank,
  asked: EnrolmentAsked,
  known: Pick<IssueFacts, 'issuer' | 'keyCertified' | 'certificates'>,
): Ruling<TBSCertificate> =>
  onGrant(admitEnrolment(bank, asked, asked.now), (admitted, { loginId, purpose, code }) => {
    // What cannot be read is no reason to count anything, not even a password that was right.
    if (!asked.reading.ok) return { bank, outcome: asked.reading };
    const issued = decideIssue(asked.reading.value, { ...known, rules: bank.rules, loginId, purpose }, asked);
    return issued.ok ? grant(withoutCode(admitted, code), issued.value) : refuse(admitted, issued.problem);
  });
