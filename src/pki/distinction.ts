import { wholeSecond } from '../time/instant.ts';
import { shortDate } from '../time/japan-time.ts';
import type { CertificateFields } from './certificate-fields.ts';

/** The least by which a certificate differs from the others of a list. */
export type Distinction = 'day' | 'second' | 'serialNumber';

/** Certificates of one customer have the same name, and those of one day end on the same day. */
export function distinctionOf(
  { serialNumber, notAfter }: Pick<CertificateFields, 'serialNumber' | 'notAfter'>,
  certificates: readonly Pick<CertificateFields, 'serialNumber' | 'notAfter'>[],
): Distinction {
  const others = certificates.filter((each) => each.serialNumber !== serialNumber);
  if (others.every((each) => shortDate(each.notAfter) !== shortDate(notAfter))) return 'day';
  return others.every((each) => wholeSecond(each.notAfter) !== wholeSecond(notAfter)) ? 'second' : 'serialNumber';
}
