import { expect, test } from 'vitest';
import { octetsOf, sameOctets } from '../../../src/pki/octets.ts';

const buffer = Uint8Array.of(1, 2, 3, 4).buffer;

test('octets of a view are those it shows, over a buffer of their own', () => {
  const view = new DataView(buffer, 1, 2);
  const octets = octetsOf(view);
  expect(octets).toEqual(Uint8Array.of(2, 3));
  expect(octets.buffer.byteLength).toBe(2);
  expect(octetsOf(buffer)).toEqual(Uint8Array.of(1, 2, 3, 4));
});

test('octets are the same if each one is', () => {
  expect(sameOctets(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
  expect(sameOctets(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
  expect(sameOctets(Uint8Array.of(1, 2), Uint8Array.of(1))).toBe(false);
  expect(sameOctets(new Uint8Array(), new Uint8Array())).toBe(true);
});
