import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/pki/base64.ts';

test.each([0, 1, 2, 3, 4, 5, 255, 256, 1_000])('%i bytes go through base64 unchanged, as Node writes it', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) & 0xff);
  const text = toBase64(bytes);
  expect(text).toBe(Buffer.from(bytes).toString('base64'));
  expect(fromBase64(text)).toEqual(bytes);
});

test('lines may be broken anywhere', () => {
  expect(fromBase64('A\r\nQ I\tD\n')).toEqual(Uint8Array.of(1, 2, 3));
});

test.each(['A', 'AA', 'AAA', 'AA=A', 'A===', '====', 'AA-_', 'あ', 'AAAA='])('%s is no base64', (text) => {
  expect(fromBase64(text)).toBeUndefined();
});
