import type { KeyIdentifier } from '../../src/pki/certificate-fields.ts';
import type { IssueFacts } from '../ca/decide-issue.ts';
import type { Reading } from '../store/records.ts';
import type { CertificateRecord } from '../store/schema.ts';
import type { Attempt } from './place.ts';

/** What the CA must know of an attempt before it certifies a key for a customer. */
export async function issueFacts(
  records: Reading<Attempt>,
  {
    attempt,
    loginId,
    key,
  }: { readonly attempt: string; readonly loginId: string; readonly key: KeyIdentifier | undefined },
): Promise<Pick<IssueFacts, 'keyCertified' | 'certificates'>> {
  const certificates = [];
  for (const { serialNumber, status } of await records.standingsOf(attempt, loginId)) {
    const certificate = await records.certificate(serialNumber);
    if (certificate !== undefined) certificates.push({ ...certificate, status });
  }
  const sameKey = key === undefined ? [] : await records.certificatesForKey(key);
  return { certificates, keyCertified: await countsHere(records, attempt, sameKey) };
}

// A PC may use one key in several attempts; only this attempt's certificates make it a used one.
async function countsHere(records: Reading<Attempt>, attempt: string, certificates: readonly CertificateRecord[]) {
  for (const { serialNumber } of certificates) {
    if ((await records.standing(attempt, serialNumber)) !== undefined) return true;
  }
  return false;
}
