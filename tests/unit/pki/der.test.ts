import { expect, test } from 'vitest';
import { readDer, writeDer } from '../../../src/pki/der.ts';
import { fromHex } from '../../../src/pki/hex.ts';

test('reads what is inside constructed elements', () => {
  const element = readDer(fromHex('30080201053003020107'));
  expect(element?.parts.map(({ tag }) => tag)).toEqual([0x02, 0x30]);
  expect(element?.parts[1]?.parts[0]?.content).toEqual(Uint8Array.of(7));
});

test.each([0, 1, 127, 128, 255, 256, 65_535, 65_536, 1_000_000])(
  'writes %i octets so that they are read back',
  (length) => {
    const content = new Uint8Array(length).fill(5);
    expect(readDer(writeDer(0x04, content))).toEqual({ tag: 0x04, content, parts: [] });
  },
);

test.each([
  ['nothing', ''],
  ['a tag alone', '30'],
  ['less than its length says', '300502'],
  ['more than its length says', '040100ff'],
  ['an indefinite length', '30800000'],
  ['a length that is not in its shortest form', '048101ff'],
  ['a length with a leading zero', `04820080${'00'.repeat(128)}`],
  ['a length longer than any certificate', '0484ffffffff'],
  ['a tag of several octets', '1f8101'],
])('refuses %s', (_, hex) => {
  expect(readDer(fromHex(hex))).toBeUndefined();
});

test('refuses nesting that would exhaust the stack', () => {
  let element = writeDer(0x30, new Uint8Array());
  for (let depth = 0; depth < 200; depth += 1) element = writeDer(0x30, element);
  expect(readDer(element)).toBeUndefined();
});
