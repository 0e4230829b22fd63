import type { Enrolment } from '../../../src/banking/enrolment.ts';
import type { Ruling } from '../../../src/banking/ruling.ts';
import { succeed, type Outcome } from '../../../src/contract/outcome.ts';
import { bytesOf } from '../../../src/pki/bytes.ts';
import type { AttemptBank } from '../../bank/bank.ts';
import { serialNumberFrom, serialNumberBytes } from '../../ca/serial-number.ts';
import { certsOnly } from '../../signing/certs-only.ts';
import { signCertificate } from '../../signing/sign-certificate.ts';
import type { RecordReader } from '../../store/records.ts';
import { base64Answer, problemAnswer } from '../wire/answers.ts';
import type { AttemptRequest, DecideInTransaction } from '../wire/change-attempt.ts';
import type { AttemptRecord, HandlerContext } from '../wire/handler-context.ts';
import { readRequestBody } from '../wire/read-request-body.ts';
import { authorityOf } from './authority.ts';
import { certsOnlyType } from './cacerts.ts';
import { decideEnrolment } from './decide-enrolment.ts';
import { issueFacts } from './issue-facts.ts';
import { recordIssue } from './record-issue.ts';

/** The customer as whom somebody asks for a certificate, with the bank's ruling on that. */
export interface Applicant {
  /** The empty string for nobody. */
  readonly loginId: string;
  readonly ruling: Ruling<Enrolment>;
}

/** Finds out who asks. It awaits nothing but `records`, since it is done once more inside the transaction that writes. */
export type Identify = (bank: AttemptBank, records: RecordReader<AttemptRecord>) => Promise<Applicant>;

// The same function decides twice: first to know what to sign, since signing cannot happen inside a transaction, and again
// inside the transaction that writes, since anything may have happened in between. A request that was refused the first time
// stays refused even if the second decision would grant it (a lock may have ended): nothing was signed for it.
export async function issue(
  context: HandlerContext,
  request: Request,
  { attempt, bank: before, now }: AttemptRequest,
  identify: Identify,
): Promise<Outcome<DecideInTransaction>> {
  const body = bytesOf(await request.arrayBuffer());
  const [reading, { issuing, organisation, host }] = await Promise.all([
    readRequestBody(body),
    authorityOf(context, before),
  ]);
  const serialNumber = serialNumberFrom(context.random(serialNumberBytes));
  const issuer = { organisation, host, subjectKeyIdentifier: issuing.subjectKeyIdentifier };
  const key = reading.ok ? reading.value.subjectKeyIdentifier : undefined;
  const decideOn = async (bank: AttemptBank, records: RecordReader<AttemptRecord>) => {
    const { loginId, ruling } = await identify(bank, records);
    const known = await issueFacts(records, { attempt, loginId, key, rules: bank.rules });
    return decideEnrolment(bank, ruling, { reading, serialNumber, now }, { issuer, ...known });
  };
  const { outcome: foreseen } = await context.store.read((records) => decideOn(before, records));
  // An unreadable request does not use up its idempotency key: the client may send a corrected one with the same key.
  if (!reading.ok && foreseen === reading) return reading;
  const signed = foreseen.ok ? succeed(await signCertificate(foreseen.value.contents, issuing.privateKey)) : foreseen;
  return succeed(async (current, records) => {
    const { bank, outcome } = await decideOn(current, records);
    if (!outcome.ok) return { bank, answer: problemAnswer(outcome.problem, { now }) };
    if (!signed.ok) return { bank: current, answer: problemAnswer(signed.problem, { now }) };
    await recordIssue(records, attempt, outcome.value, signed.value);
    return { bank, answer: base64Answer(certsOnlyType, certsOnly([signed.value])) };
  });
}
