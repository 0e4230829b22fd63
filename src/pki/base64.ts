import type { Octets } from './octets.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf = new Map(Array.from(alphabet, (letter, value) => [letter, value]));

// Not `btoa`: it takes strings of octets only, and pure code has no browser around it.
/** Base64 on one line (RFC 4648, 4), as RFC 8951 wants bodies of EST. */
export function toBase64(octets: Uint8Array): string {
  let text = '';
  for (let at = 0; at < octets.length; at += 3) {
    const group = ((octets[at] ?? 0) << 16) | ((octets[at + 1] ?? 0) << 8) | (octets[at + 2] ?? 0);
    const letters = [18, 12, 6, 0].map((shift) => alphabet.charAt((group >> shift) & 63));
    text += letters.slice(0, Math.min(octets.length - at, 3) + 1).join('');
  }
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

/** The octets of a base64 text, whose lines may be broken anywhere; undefined for anything else. */
export function fromBase64(text: string): Octets | undefined {
  const letters = text.replaceAll(/[\r\n\t ]/g, '');
  if (letters.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(letters)) return undefined;
  const digits = letters.replaceAll('=', '');
  const octets = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of digits) {
    held = ((held << 6) | (valueOf.get(letter) ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    octets[at++] = (held >> bits) & 0xff;
  }
  return octets;
}
