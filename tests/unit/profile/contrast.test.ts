import { expect, test } from 'vitest';
import { contrastOf } from '../../../src/profile/contrast.ts';

// The last two are the neighbours of 4.5 among the greys on white, as WCAG's own examples have them.
test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#FFFFFF', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4],
])('%s and %s have a contrast of %f', (one, other, ratio) => {
  expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
});
