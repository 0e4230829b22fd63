import { contextTag, derTag, writeDer } from '../../src/pki/der.ts';
import { fromHex, toHex } from '../../src/pki/hex.ts';
import { joinBytes, type Bytes } from '../../src/pki/bytes.ts';

/**
 * A degenerate PKCS #7 that carries certificates only (RFC 7030, 4.1.3), in DER. RFC 5652, 5.2 wants its content of the type
 * id-data to be left out; the library writes an empty one.
 */
export function certsOnly(certificates: readonly Bytes[]): Bytes {
  const version1 = writeDer(derTag.integer, Uint8Array.of(1));
  const none = writeDer(derTag.set, new Uint8Array());
  const noContent = sequence(writeDer(derTag.objectIdentifier, fromHex(data)));
  // DER sorts the members of a SET by their octets (X.690, 11.6).
  const sorted = certificates.toSorted((one, other) => (toHex(one) < toHex(other) ? -1 : 1));
  const signed = sequence(version1, none, noContent, writeDer(contextTag(0), joinBytes(sorted)), none);
  return sequence(writeDer(derTag.objectIdentifier, fromHex(signedData)), writeDer(contextTag(0), signed));
}

const data = '2a864886f70d010701';
const signedData = '2a864886f70d010702';

const sequence = (...parts: readonly Bytes[]): Bytes => writeDer(derTag.sequence, joinBytes(parts));
