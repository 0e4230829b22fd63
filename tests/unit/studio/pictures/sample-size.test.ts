import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf, resolutionIds } from '../../../../src/studio/pictures/finish.ts';
import { sampleSize } from '../../../../src/studio/pictures/sample-size.ts';

test.each([
  [160, 12],
  [520, 16],
  [640, 20],
  [720, 22],
])('in a picture %i high the mark has letters of %i px', (height, size) => {
  expect(sampleSize(height)).toBe(size);
});

test('with any finish, the letters of the mark are at least 2.5 % of a picture’s height', () => {
  const finishes = fc.record({
    resolution: fc.constantFrom(...resolutionIds),
    frame: fc.boolean(),
    shadow: fc.boolean(),
  });
  const length = fc.double({ min: 100, max: 4_000, noNaN: true });
  fc.assert(
    fc.property(finishes, length, length, (finish, width, height) => {
      const layout = layoutOf(finish, { width, height });
      const share = (sampleSize(height) * layout.scale) / (layout.height + 2 * layout.edge);
      expect(share).toBeGreaterThanOrEqual(0.025);
    }),
  );
});
