import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grown, isWithin, shared } from '../../../src/callouts/box.ts';
import { layOut, type PlacedCallout } from '../../../src/callouts/lay-out.ts';
import type { Shape } from '../../../src/callouts/shapes.ts';
import type { Bounds } from '../../../src/procedure/world.ts';
import type { CalloutMark } from '../../../src/training/callout.ts';

const picture = { width: 980, height: 640 };

const button: Bounds = { x: 700, y: 300, width: 150, height: 28 };
const wordsOf = ({ x, y, width, height }: Bounds): Bounds => ({
  x: x + 20,
  y: y + 6,
  width: width - 40,
  height: height - 12,
});
const on = (mark: CalloutMark, box: Bounds, more: Partial<PlacedCallout> = {}): PlacedCallout => ({
  mark,
  box,
  written: [wordsOf(box)],
  ...(mark === 'caption' && { says: 'このボタンを押します' }),
  ...(mark === 'number' && { number: 1 }),
  ...more,
});
const movable = (shapes: readonly Shape[]) => shapes.filter(({ kind }) => kind !== 'frame' && kind !== 'mask');
const only = (shapes: readonly Shape[], kind: Shape['kind']) => {
  const [shape, ...others] = shapes.filter((each) => each.kind === kind);
  expect(others).toEqual([]);
  if (!shape) throw new Error(`there is no ${kind}`);
  return shape;
};

const somewhere = fc
  .record({
    x: fc.integer({ min: -40, max: 960 }),
    y: fc.integer({ min: -40, max: 620 }),
    width: fc.integer({ min: 12, max: 500 }),
    height: fc.integer({ min: 12, max: 200 }),
  })
  .filter((box) => shared(box, { x: 0, y: 0, ...picture }) > 0);

const callouts = fc.array(
  fc
    .tuple(fc.constantFrom<CalloutMark>('frame', 'arrow', 'number', 'caption', 'mask'), somewhere)
    .map(([mark, box]) => on(mark, box)),
  { minLength: 1, maxLength: 6 },
);

test('whatever is pointed out: no words of a target are covered, nothing lies on another callout, all is inside', () => {
  fc.assert(
    fc.property(callouts, fc.array(somewhere, { maxLength: 12 }), (placed, words) => {
      const shapes = layOut(placed, words, picture);
      const moved = movable(shapes).map(({ box }) => box);
      for (const { box } of shapes) expect(isWithin(box, picture)).toBe(true);
      for (const box of moved) {
        for (const { written } of placed) for (const text of written) expect(shared(box, text)).toBe(0);
      }
      moved.forEach((box, index) => {
        for (const other of moved.slice(index + 1)) expect(shared(box, other)).toBe(0);
      });
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('the frame goes around its target', () => {
  const { box } = only(layOut([on('frame', button)], [], picture), 'frame');
  expect(shared(box, button)).toBe(button.width * button.height);
  expect(box.x).toBeLessThan(button.x);
});

test('a target at the edge is framed within the picture, with the whole line', () => {
  const { box } = only(layOut([on('frame', { x: 900, y: 0, width: 80, height: 30 })], [], picture), 'frame');
  expect(isWithin(box, picture, 2)).toBe(true);
});

test('an arrow comes from the right where there is room, and from elsewhere where there is none', () => {
  expect(only(layOut([on('arrow', button)], [], picture), 'arrow')).toMatchObject({ to: 'left' });
  const atEdge = { ...button, x: picture.width - button.width - 4 };
  expect(only(layOut([on('arrow', atEdge)], [], picture), 'arrow')).not.toMatchObject({ to: 'left' });
});

test('other words are spared where that is possible', () => {
  const beside = { ...button, x: button.x + button.width + 10, width: 100 };
  const arrow = only(layOut([on('arrow', button)], [beside], picture), 'arrow');
  expect(shared(arrow.box, beside)).toBe(0);
});

test('a caption stands apart from its target and leads to it', () => {
  const caption = only(layOut([on('caption', button)], [], picture), 'caption');
  if (caption.kind !== 'caption') throw new Error('it is a caption');
  const [from, to] = caption.leader;
  expect(shared(caption.box, button)).toBe(0);
  expect(shared(grown(caption.box, 1), { ...from, width: 1, height: 1 })).toBeGreaterThan(0);
  expect(shared(grown(button, 8), { ...to, width: 1, height: 1 })).toBeGreaterThan(0);
  expect(caption.lines.join('')).toBe('このボタンを押します');
});

test('a mask hides the target and nothing else, as far as it lies in the picture', () => {
  const half = { x: 950, y: 100, width: 60, height: 20 };
  expect(only(layOut([on('mask', half)], [], picture), 'mask').box).toEqual({ ...half, width: 30 });
});

test('circles on two fields below each other stand on the same side', () => {
  const field = { x: 200, y: 400, width: 180, height: 24 };
  const below = { ...field, y: 430 };
  const written = (box: Bounds) => ({ written: [box] });
  const labels = [field, below].map(({ y, height }) => ({ x: 40, y, width: 90, height }));
  const link = { x: 390, y: 430, width: 160, height: 20 };
  const shapes = layOut(
    [on('number', field, written(field)), on('number', below, { ...written(below), number: 2 })],
    [...labels, link],
    picture,
  );
  const [first, second] = movable(shapes);
  expect(first?.box.x).toBe(second?.box.x);
});
