import type { Octets } from '../../../src/pki/octets.ts';
import type { TBSCertificate } from '../../ca/tbs-certificate.ts';
import type { RecordWriter } from '../../store/records.ts';
import type { AttemptRecord } from '../wire/handler-context.ts';

/** Writes a certificate and to whom it belongs. It is recorded before anybody is handed it. */
export async function recordIssue(
  records: RecordWriter<AttemptRecord>,
  { attempt, loginId }: { readonly attempt: string; readonly loginId: string },
  { serialNumber, notBefore, notAfter, extensions }: TBSCertificate,
  der: Octets,
): Promise<void> {
  const { subjectKeyIdentifier } = extensions;
  await Promise.all([
    records.addCertificate({ serialNumber, notBefore, notAfter, subjectKeyIdentifier, der }),
    records.keepStanding({ attempt, serialNumber, loginId, status: 'good', revokedAt: null, reason: null }),
  ]);
}
