import type { Bytes } from '../../../src/pki/bytes.ts';
import type { TBSCertificate } from '../../ca/tbs-certificate.ts';
import type { RecordWriter } from '../../store/records.ts';
import type { AttemptRecord } from '../wire/handler-context.ts';

/** Records a certificate and its owner, before the certificate is handed out. */
export async function recordIssue(
  records: RecordWriter<AttemptRecord>,
  { attempt, loginId }: { readonly attempt: string; readonly loginId: string },
  { serialNumber, notBefore, notAfter, extensions }: TBSCertificate,
  der: Bytes,
): Promise<void> {
  const { subjectKeyIdentifier } = extensions;
  await records.addCertificate({ serialNumber, notBefore, notAfter, subjectKeyIdentifier, der });
  await records.keepStanding({ attempt, serialNumber, loginId, status: 'good', revokedAt: null, reason: null });
}
