import { expect, test } from 'vitest';
import { arrowPoints } from '../../../../src/pc/callouts/arrow.ts';
import type { Side } from '../../../../src/pc/callouts/shapes.ts';

const horizontal = { x: 100, y: 50, width: 60, height: 30 };
const vertical = { x: 100, y: 50, width: 30, height: 60 };

const outline = (box: typeof horizontal, to: Side) =>
  arrowPoints({ kind: 'arrow', box, to })
    .split(' ')
    .map((point) => point.split(',').map(Number) as [number, number]);

const tip = (points: readonly [number, number][]) => points[3];

test('an arrow to the right: shaft, head and tip', () => {
  expect(arrowPoints({ kind: 'arrow', box: horizontal, to: 'right' })).toBe(
    '102,58.4 134.5,58.4 134.5,51.2 158,65 134.5,78.8 134.5,71.6 102,71.6',
  );
});

test.each([
  ['right', horizontal, [158, 65]],
  ['left', horizontal, [102, 65]],
  ['down', vertical, [115, 108]],
  ['up', vertical, [115, 52]],
] as const)('the tip of an arrow %s is in the middle of that side', (to, box, expected) => {
  expect(tip(outline(box, to))).toEqual(expected);
});

test.each([
  ['right', 'left', horizontal],
  ['down', 'up', vertical],
] as const)('an arrow %s is the mirror image of the one %s', (one, other, box) => {
  const mirrored = outline(box, one).map(([x, y]) =>
    box === horizontal ? [2 * box.x + box.width - x, y] : [x, 2 * box.y + box.height - y],
  );
  expect(outline(box, other)).toEqual(mirrored);
});

test('of a short arrow at most six tenths are head', () => {
  const [, neck] = outline({ x: 0, y: 0, width: 24, height: 30 }, 'right');
  expect(neck?.[0]).toBeCloseTo(9.6);
});
