import { expect, test } from 'vitest';
import { resolutions, scaleOf } from '../../../src/studio/picture/finish.ts';

const screen = { width: 1280, height: 720 };
const plain = { frame: false, shadow: false } as const;

test('a width is that of the whole picture, with what goes around it', () => {
  expect(scaleOf({ resolution: 'w800', ...plain }, screen) * 1280).toBe(800);
  const scale = scaleOf({ resolution: 'w800', frame: true, shadow: true }, screen);
  expect(scale * (1280 + 2 * (1 + 16))).toBeCloseTo(800);
});

test('for paper it is as wide as the text of an A4 page', () => {
  expect(resolutions.a4at150.across).toEqual({ pixels: 945 });
  expect(resolutions.a4at300.across).toEqual({ pixels: 1_890 });
  expect(resolutions.a4at300.dotsPerInch).toBe(300);
});

test('twice as many pixels are meant to be as large on paper', () => {
  expect(scaleOf({ resolution: 'double', ...plain }, screen)).toBe(2);
  expect(resolutions.double.dotsPerInch).toBe(2 * resolutions.asIs.dotsPerInch);
});
