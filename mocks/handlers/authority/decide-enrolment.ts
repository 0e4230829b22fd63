import type { Enrolment } from '../../../src/banking/enrolment.ts';
import type { Ruling } from '../../../src/banking/ruling.ts';
import type { Outcome } from '../../../src/contract/outcome.ts';
import type { CertificationRequest } from '../../../src/pki/certification-request.ts';
import type { SerialNumber } from '../../../src/pki/certificate-fields.ts';
import type { Instant } from '../../../src/time/instant.ts';
import type { AttemptBank } from '../../bank/bank.ts';
import { withoutCode } from '../../bank/codes.ts';
import { decide, type Decision } from '../../bank/decision.ts';
import { withoutSession } from '../../bank/sessions.ts';
import { decideIssue, type IssueFacts } from '../../ca/decide-issue.ts';
import type { TBSCertificate } from '../../ca/tbs-certificate.ts';

export interface EnrolmentAsked {
  readonly reading: Outcome<CertificationRequest>;
  readonly serialNumber: SerialNumber;
  readonly now: Instant;
}

/** The contents of a certificate, and whose it will be. */
export interface DecidedIssue {
  readonly contents: TBSCertificate;
  readonly enrolment: Enrolment;
}

/** The bank decides first, then the CA: nobody learns anything about a request without credentials. */
export const decideEnrolment = (
  before: AttemptBank,
  ruling: Ruling<Enrolment>,
  asked: EnrolmentAsked,
  known: Pick<IssueFacts, 'issuer' | 'keyCertified' | 'certificates'>,
): Decision<DecidedIssue> =>
  decide(before, ruling, (bank, enrolment) => {
    // A request that cannot be read counts nothing, not even a password that was right.
    if (!asked.reading.ok) return { bank: before, outcome: asked.reading };
    const { loginId, purpose } = enrolment;
    const outcome = decideIssue(asked.reading.value, { ...known, rules: bank.rules, loginId, purpose }, asked);
    return outcome.ok
      ? { bank: withoutProof(bank, enrolment), outcome: { ok: true, value: { contents: outcome.value, enrolment } } }
      : { bank, outcome };
  });

/** The bank once a code or a session is used up. */
function withoutProof(bank: AttemptBank, enrolment: Enrolment): AttemptBank {
  if (enrolment.purpose === 'acquisition') return withoutCode(bank, enrolment.code);
  return enrolment.session === null ? bank : withoutSession(bank, enrolment.session);
}
