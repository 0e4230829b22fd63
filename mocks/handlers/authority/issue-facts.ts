import type { KeyIdentifier } from '../../../src/pki/certificate-fields.ts';
import type { Rules } from '../../../src/profile/profile.ts';
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
    rules,
  }: {
    readonly attempt: string;
    readonly loginId: string;
    readonly key: KeyIdentifier | undefined;
    readonly rules: Pick<Rules, 'secondCertificate'>;
  },
): Promise<Pick<IssueFacts, 'keyCertified' | 'certificates'>> {
  const [goodUntil, sameKey] = await Promise.all([
    rules.secondCertificate === 'forbid' ? records.goodUntil(attempt, loginId) : undefined,
    key === undefined ? [] : records.certifiedAs(key),
  ]);
  // A PC may use one key in several attempts. Only a certificate of this attempt makes the key a used one.
  const ofThisAttempt = await Promise.all(sameKey.map((serialNumber) => records.standing(attempt, serialNumber)));
  return {
    certificates: goodUntil === undefined ? [] : [{ notAfter: goodUntil, status: 'good' }],
    keyCertified: ofThisAttempt.some((standing) => standing !== undefined),
  };
}
