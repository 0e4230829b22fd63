import type { KeyIdentifier } from '../../../src/pki/certificate-fields.ts';
import type { IssueFacts } from '../../ca/decide-issue.ts';
import type { RecordReader } from '../../store/records.ts';
import type { AttemptRecord } from '../wire/handler-context.ts';

/** The facts of an attempt that the CA needs before it certifies a key for a customer. */
export async function issueFacts(
  records: RecordReader<AttemptRecord>,
  {
    attempt,
    loginId,
    key,
  }: { readonly attempt: string; readonly loginId: string; readonly key: KeyIdentifier | undefined },
): Promise<Pick<IssueFacts, 'keyCertified' | 'certificates'>> {
  const [standings, sameKey] = await Promise.all([
    records.standingsOf(attempt, loginId),
    key === undefined ? [] : records.certificatesForKey(key),
  ]);
  const [certificates, ofThisAttempt] = await Promise.all([
    Promise.all(standings.map(({ serialNumber }) => records.certificate(serialNumber))),
    // A PC may use one key in several attempts. Only a certificate of this attempt makes the key a used one.
    Promise.all(sameKey.map(({ serialNumber }) => records.standing(attempt, serialNumber))),
  ]);
  return {
    certificates: standings.flatMap(({ status }, index) => {
      const certificate = certificates[index];
      return certificate === undefined ? [] : [{ ...certificate, status }];
    }),
    keyCertified: ofThisAttempt.some((standing) => standing !== undefined),
  };
}
