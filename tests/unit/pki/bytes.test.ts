import { expect, test } from 'vitest';
import { bytesOf, sameBytes } from '../../../src/pki/bytes.ts';

const buffer = Uint8Array.of(1, 2, 3, 4).buffer;

test('bytes of a view are those it shows, over a buffer of their own', () => {
  const view = new DataView(buffer, 1, 2);
  const bytes = bytesOf(view);
  expect(bytes).toEqual(Uint8Array.of(2, 3));
  expect(bytes.buffer.byteLength).toBe(2);
  expect(bytesOf(buffer)).toEqual(Uint8Array.of(1, 2, 3, 4));
});

test('bytes are the same if each one is', () => {
  expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
  expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
  expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1))).toBe(false);
  expect(sameBytes(new Uint8Array(), new Uint8Array())).toBe(true);
});
