import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { differenceOf } from '../../../../src/cli/shots/difference.ts';

/** A picture with one letter for each pixel: white, grey, black, or black but for a trace. */
function png(...rows: readonly string[]): Buffer {
  const picture = new PNG({ width: rows[0]?.length ?? 0, height: rows.length });
  const shades: Readonly<Record<string, number>> = { w: 255, g: 128, b: 0, t: 1 };
  [...rows.join('')].forEach((letter, place) => {
    picture.data.fill(shades[letter] ?? 0, place * 4, place * 4 + 3);
    picture.data[place * 4 + 3] = 255;
  });
  return PNG.sync.write(picture);
}

test('each pixel that differs counts, however little', () => {
  expect(differenceOf(png('ww', 'bb'), png('ww', 'bb')).pixels).toBe(0);
  expect(differenceOf(png('ww', 'bb'), png('wb', 'bt')).pixels).toBe(2);
});

test('an area that only one of them has counts as well, even if it is white', () => {
  const { pixels, png: drawn } = differenceOf(png('ww', 'ww'), png('www'));
  expect(pixels).toBe(3);
  expect(PNG.sync.read(drawn)).toMatchObject({ width: 3, height: 2 });
});

test('in the drawing what differs is red, and what does not is grey', () => {
  const { data } = PNG.sync.read(differenceOf(png('wb'), png('bb')).png);
  expect([...data.subarray(0, 3)]).toEqual([255, 0, 0]);
  expect(data[4]).toBe(data[5]);
});

test('a smoothed edge is a difference like any other', () => {
  const rows = (row: string) => Array.from({ length: 5 }, () => row);
  const { pixels, png: drawn } = differenceOf(png(...rows('bbwww')), png(...rows('bbgww')));
  const { data } = PNG.sync.read(drawn);
  const isRed = (pixel: number) => data[pixel * 4] === 255 && data[pixel * 4 + 1] === 0;
  expect(pixels).toBe(5);
  expect(Array.from({ length: 25 }, (_, pixel) => pixel).filter(isRed)).toEqual([2, 7, 12, 17, 22]);
});
