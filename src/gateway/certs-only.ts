import { fail, succeed, type Outcome } from '../contract/outcome.ts';
import { fromBase64 } from '../pki/base64.ts';
import { derTag, readDer, writeDer, type DerElement } from '../pki/der.ts';
import type { Bytes } from '../pki/bytes.ts';

// Parsed by hand, since the library that could do it would double the page's first load.
/** The certificates (DER) in a base64 certs-only PKCS #7 (RFC 7030, 4.1.3; SignedData in RFC 2315, 9.1). */
export function readCertsOnly(body: string): Outcome<readonly Bytes[]> {
  const bytes = fromBase64(body);
  const contentInfo = bytes === undefined ? undefined : readDer(bytes);
  const signedData = contentInfo?.parts[1]?.parts[0];
  const certificates = signedData?.parts.find(({ tag }) => tag === certificatesTag)?.parts;
  if (certificates === undefined || certificates.some(({ tag }) => tag !== derTag.sequence)) {
    return fail({ type: 'unreachable', detail: 'not a PKCS #7 with certificates' });
  }
  return succeed(certificates.map(({ tag, content }: DerElement) => writeDer(tag, content)));
}

const certificatesTag = 0xa0; // [0] IMPLICIT
