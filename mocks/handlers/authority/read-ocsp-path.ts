import { fromBase64 } from '../../../src/pki/base64.ts';
import type { Bytes } from '../../../src/pki/bytes.ts';

/**
 * The request at the end of a GET's path: base64, percent-encoded once (RFC 6960, A.1). Undefined if it is anything else.
 *
 * Programs on the way turn "+" into a blank, and clients leave out "=", use the alphabet for addresses (RFC 4648, 5) or put one
 * more "/" behind an address that ends in one. Each of these can mean only one request, so it is put right. A "/" that was
 * folded into its neighbour or a text encoded twice cannot be told from another request, and is not guessed at.
 */
export function readOcspPath(text: string): Bytes | undefined {
  const plain = decoded(text);
  if (plain === undefined) return undefined;
  // A DER SEQUENCE begins with "M", so a "/" in front is none of its letters.
  const letters = plain
    .replace(/^\/+/, '')
    .replaceAll(/[ -]/g, '+')
    .replaceAll('_', '/')
    .replaceAll(/[\r\n]/g, '');
  const digits = letters.replace(/=+$/, '');
  const isPadded = letters.length > digits.length;
  return fromBase64(isPadded ? letters : digits.padEnd(Math.ceil(digits.length / 4) * 4, '='));
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
