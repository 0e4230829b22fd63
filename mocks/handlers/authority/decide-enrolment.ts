import { admitEnrolment } from '../../../src/banking/enrolment.ts';
import type { Outcome } from '../../../src/contract/outcome.ts';
import type { CertificationRequest } from '../../../src/pki/certification-request.ts';
import type { SerialNumber } from '../../../src/pki/certificate-fields.ts';
import type { Instant } from '../../../src/time/instant.ts';
import type { AttemptBank } from '../../bank/bank.ts';
import { withoutCode } from '../../bank/codes.ts';
import { decide, type Decision } from '../../bank/decision.ts';
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

/** The bank decides first, then the CA: nobody learns anything about a request without credentials. */
export const decideEnrolment = (
  before: AttemptBank,
  asked: EnrolmentAsked,
  known: Pick<IssueFacts, 'issuer' | 'keyCertified' | 'certificates'>,
): Decision<TBSCertificate> =>
  decide(before, admitEnrolment(before, asked, asked.now), (bank, { loginId, purpose, code }) => {
    // A request that cannot be read counts nothing, not even a password that was right.
    if (!asked.reading.ok) return { bank: before, outcome: asked.reading };
    const outcome = decideIssue(asked.reading.value, { ...known, rules: bank.rules, loginId, purpose }, asked);
    return { bank: outcome.ok ? withoutCode(bank, code) : bank, outcome };
  });
