import type { CertificationRequest } from '../../src/pki/certification-request.ts';
import type { SerialNumber } from '../../src/pki/certificate-fields.ts';
import type { Instant } from '../../src/pki/instant.ts';
import { admitEnrolment, withoutCode } from '../bank/admit-enrolment.ts';
import type { Bank } from '../bank/bank.ts';
import { grant, onGrant, refuse, type Ruling } from '../bank/ruling.ts';
import { decideIssue, type IssueFacts } from '../ca/decide-issue.ts';
import type { TBSCertificate } from '../ca/tbs-certificate.ts';
import type { RequestReading } from '../signing/read-request.ts';

export interface EnrolmentAsked {
  readonly loginId: string;
  readonly secret: string;
  readonly passwordRight: boolean;
  readonly reading: RequestReading;
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
    if (asked.reading.kind !== 'read') return refuse(admitted, problems[asked.reading.kind]);
    const request: CertificationRequest = asked.reading.request;
    const issued = decideIssue(request, { ...known, rules: bank.rules, loginId, purpose }, asked);
    return issued.ok ? grant(withoutCode(admitted, code), issued.value) : refuse(admitted, issued.problem);
  });

const problems = {
  notACertificationRequest: { type: 'notACertificationRequest', detail: 'the body is no PKCS #10 in base64' },
  possessionNotProven: { type: 'possessionNotProven', detail: 'the signature of the request does not fit its key' },
} as const;
