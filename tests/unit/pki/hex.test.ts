import { expect, test } from 'vitest';
import { fromHex, toHex } from '../../../src/pki/hex.ts';

test('every octet goes through hex unchanged', () => {
  const octets = Uint8Array.from({ length: 256 }, (_, octet) => octet);
  expect(toHex(octets)).toBe(Buffer.from(octets).toString('hex'));
  expect(fromHex(toHex(octets))).toEqual(octets);
});

test('an empty text and no octets stand for each other', () => {
  expect(toHex(new Uint8Array())).toBe('');
  expect(fromHex('')).toEqual(new Uint8Array());
});
