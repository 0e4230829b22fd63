import type { Octets } from './octets.ts';

/** Writes two lower-case digits for each octet. */
export const toHex = (octets: Uint8Array): string =>
  Array.from(octets, (octet) => octet.toString(16).padStart(2, '0')).join('');

/** Decodes a text that is known to consist of pairs of hexadecimal digits. */
export const fromHex = (hex: string): Octets =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
