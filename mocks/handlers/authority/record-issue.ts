import type { Bytes } from '../../../src/pki/bytes.ts';
import type { RecordWriter } from '../../store/records.ts';
import type { DecidedIssue } from './decide-enrolment.ts';
import type { AttemptRecord } from '../wire/handler-context.ts';

/** Records a certificate and its owner, before the certificate is handed out. */
export async function recordIssue(
  records: RecordWriter<AttemptRecord>,
  attempt: string,
  { contents, enrolment }: DecidedIssue,
  der: Bytes,
): Promise<void> {
  const { serialNumber, notBefore, notAfter, extensions } = contents;
  const { subjectKeyIdentifier } = extensions;
  const { loginId } = enrolment;
  const renewal = enrolment.purpose === 'renewal' && { renews: enrolment.renews };
  await records.addCertificate({ serialNumber, notBefore, notAfter, subjectKeyIdentifier, der });
  await records.keepStanding({
    attempt,
    serialNumber,
    loginId,
    status: 'good',
    revokedAt: null,
    reason: null,
    ...renewal,
  });
}
