import { expect, test } from 'vitest';
import { fromHex, toHex } from '../../../src/pki/hex.ts';

test('every byte goes through hex unchanged', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect(toHex(bytes)).toBe(Buffer.from(bytes).toString('hex'));
  expect(fromHex(toHex(bytes))).toEqual(bytes);
});

test('an empty text and no bytes stand for each other', () => {
  expect(toHex(new Uint8Array())).toBe('');
  expect(fromHex('')).toEqual(new Uint8Array());
});
