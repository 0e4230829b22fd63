import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf, resolutions, type ResolutionId } from '../../../../src/studio/pictures/finish.ts';

const screen = { width: 1280, height: 720 };
const plain = { frame: false, shadow: false } as const;

test('a width is that of the whole picture, with what goes around it', () => {
  expect(layoutOf({ resolution: 'w800', ...plain }, screen)).toEqual({
    width: 800,
    height: 450,
    edge: 0,
    scale: 0.625,
  });
  const { width, edge } = layoutOf({ resolution: 'w800', frame: true, shadow: true }, screen);
  expect(edge).toBe(10);
  expect(width + 2 * edge).toBe(800);
});

test('for paper it is as wide as the text of an A4 page', () => {
  expect(resolutions.a4at150.across).toEqual({ pixels: 945 });
  expect(resolutions.a4at300.across).toEqual({ pixels: 1_890 });
  expect(resolutions.a4at300.dotsPerInch).toBe(300);
});

test('twice as many pixels are meant to be as large on paper', () => {
  expect(layoutOf({ resolution: 'double', ...plain }, screen)).toMatchObject({ scale: 2, width: 2_560, height: 1_440 });
  expect(resolutions.double.dotsPerInch).toBe(2 * resolutions.asIs.dotsPerInch);
});

test('with any finish, a picture has whole pixels and is drawn equally large both ways', () => {
  const finishes = fc.record({
    resolution: fc.constantFrom(...(Object.keys(resolutions) as ResolutionId[])),
    frame: fc.boolean(),
    shadow: fc.boolean(),
  });
  const length = fc.double({ min: 200, max: 1_400, noNaN: true });
  fc.assert(
    fc.property(finishes, length, length, (finish, width, height) => {
      const layout = layoutOf(finish, { width, height });
      for (const pixels of [layout.width, layout.height, layout.edge]) expect(Number.isInteger(pixels)).toBe(true);
      const { across } = resolutions[finish.resolution];
      if ('pixels' in across) expect(layout.width + 2 * layout.edge).toBe(across.pixels);
      // Nothing but the last part of a pixel is cut off.
      for (const [pixels, whole] of [
        [layout.width, width],
        [layout.height, height],
      ] as const) {
        expect(whole * layout.scale - pixels).toBeGreaterThanOrEqual(-1e-5);
        expect(whole * layout.scale - pixels).toBeLessThan(1);
      }
    }),
  );
});
