import { fail, succeed, type Outcome } from '../contract/outcome.ts';
import { fromBase64 } from '../pki/base64.ts';
import { contextTag, derOf, derTag, optional, readDer, readSequence } from '../pki/der.ts';
import type { Bytes } from '../pki/bytes.ts';
import { toHex } from '../pki/hex.ts';

// Parsed by hand, since the library that could do it would double the page's first load.
/**
 * The certificates (DER) in a base64 certs-only PKCS #7 (RFC 7030, 4.1.3; SignedData in RFC 5652, 5.1). Its eContent may be left
 * out or empty, and attribute certificates are passed over.
 */
export function readCertsOnly(body: string): Outcome<readonly Bytes[]> {
  const bytes = fromBase64(body);
  const contentInfo = readSequence(bytes && readDer(bytes), [derTag.objectIdentifier, contextTag(0)]);
  const [contentType, content] = contentInfo ?? [];
  const isSignedData = contentType !== undefined && toHex(contentType.content) === signedData;
  const [, , , certificates] = (isSignedData && readSequence(content?.parts[0], signedDataPlaces)) || [];
  if (certificates === undefined) return fail({ type: 'unreachable', detail: 'not a PKCS #7 with certificates' });
  return succeed(certificates.parts.filter(({ tag }) => tag === derTag.sequence).map(derOf));
}

const signedData = '2a864886f70d010702';
const signedDataPlaces = [
  ...[derTag.integer, derTag.set, derTag.sequence], // version, digestAlgorithms, encapContentInfo
  ...[optional(contextTag(0)), optional(contextTag(1))], // certificates, crls
  derTag.set, // signerInfos
];
