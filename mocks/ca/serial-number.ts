import { toHex } from '../../src/pki/hex.ts';
import type { SerialNumber } from '../../src/pki/certificate-fields.ts';

export const serialNumberBytes = 16;

/** A positive INTEGER of fixed length (RFC 5280, 4.1.2.2), so that it reads the same with and without padding. */
export function serialNumberFrom(random: Uint8Array): SerialNumber {
  const octets = Uint8Array.from(random.subarray(0, serialNumberBytes));
  octets[0] = (octets[0] ?? 0) & 0x7f || 1;
  return toHex(octets);
}
