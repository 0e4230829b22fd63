import { expect, test } from 'vitest';
import {
  machineRandomness,
  randomId,
  shuffledDigits,
  type Randomness,
} from '../../../../src/session/machine/randomness.ts';

const scripted = (bytes: readonly number[]): Randomness => {
  let at = 0;
  return { bytes: (count) => Uint8Array.from({ length: count }, () => bytes[at++ % bytes.length] ?? 0) };
};
const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

test('digits are shuffled, none lost and none twice', () => {
  for (let run = 0; run < 200; run += 1) {
    expect([...shuffledDigits(machineRandomness)].sort()).toEqual(digits);
  }
});

test('the same bytes give the same order', () => {
  // Fisher–Yates from the end: 9 stays at 9, 8 at 8, …
  expect(shuffledDigits(scripted([9, 8, 7, 6, 5, 4, 3, 2, 1]))).toEqual(digits);
  expect(shuffledDigits(scripted([0]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 0]);
});

test('bytes that would favour small numbers are drawn again', () => {
  // 250 to 255 are past the last multiple of ten.
  expect(shuffledDigits(scripted([255, 250, 9, 8, 7, 6, 5, 4, 3, 2, 1]))).toEqual(digits);
});

test('every digit comes as often to every place, over all bytes', () => {
  // Each byte once as the first draw, which alone decides the last digit.
  const last = Array.from({ length: 250 }, (_, byte) =>
    shuffledDigits(scripted([byte, 0, 0, 0, 0, 0, 0, 0, 0])).at(-1),
  );
  expect(digits.map((digit) => last.filter((each) => each === digit).length)).toEqual(digits.map(() => 25));
});

test('an id is sixteen lower-case hexadecimal digits', () => {
  expect(randomId(scripted([0, 15, 16, 255]))).toBe('000f10ff000f10ff');
  expect(randomId(machineRandomness)).toMatch(/^[0-9a-f]{16}$/);
});
