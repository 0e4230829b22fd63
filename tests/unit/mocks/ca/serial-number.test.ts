import { expect, test } from 'vitest';
import { serialNumberFrom } from '../../../../mocks/ca/serial-number.ts';

test.each([
  ['random octets as they are', [0x12, 0xff], '12ff'],
  ['a first bit that would make it negative', [0x92, 0x00], '1200'],
  ['a first octet that would be padding', [0x00, 0x34], '0134'],
  ['both at once', [0x80, 0x56], '0156'],
])('a serial number from %s', (_, octets, begins) => {
  const serialNumber = serialNumberFrom(Uint8Array.of(...octets, ...Array<number>(20).fill(7)));
  expect(serialNumber).toHaveLength(32);
  expect(serialNumber.startsWith(begins)).toBe(true);
});
