import { expect, test } from 'vitest';
import { arrowsAt, captionsAt, circlesAnywhere, circlesAt } from '../../../../src/pc/callouts/candidates.ts';

const around = { x: 100, y: 50, width: 80, height: 40 };
const picture = { width: 400, height: 200 };

const corners = (candidates: readonly { readonly box: { readonly x: number; readonly y: number } }[]) =>
  candidates.map(({ box }) => [box.x, box.y]);

test('a circle sits on a corner, or else in the middle of a side and a little off it', () => {
  expect(corners(circlesAt(around))).toEqual([
    [88, 38],
    [168, 38],
    [88, 78],
    [168, 78],
    [72, 58],
    [184, 58],
    [128, 22],
    [128, 94],
  ]);
  expect(circlesAt(around).map(({ detour }) => detour)).toEqual([0, 4, 6, 8, 10, 12, 14, 16]);
  expect(circlesAt(around).every(({ box }) => box.width === 24 && box.height === 24)).toBe(true);
});

test('where none of those is free, a circle stands as near as can be, and worse than on any of them', () => {
  const anywhere = circlesAnywhere(around, picture);
  const nearest = anywhere.toSorted((one, other) => one.detour - other.detour)[0];
  expect(Math.min(...anywhere.map(({ detour }) => detour))).toBe(20);
  expect(nearest?.box.x).toBeGreaterThanOrEqual(around.x - 12);
  expect(anywhere.every(({ box }) => box.x >= 2 && box.y >= 2 && box.x + 24 <= 398 && box.y + 24 <= 198)).toBe(true);
  // Far to the left of it: the distance from its edge counts.
  const far = anywhere.find(({ box }) => box.x === 2 && box.y === 58);
  expect(far?.detour).toBe(20 + 100 - 14);
});

test('an arrow comes from the right, the left, below or above, a long one first', () => {
  const arrows = arrowsAt(around);
  expect(arrows.slice(0, 4).map(({ to, box, detour }) => [to, box, detour])).toEqual([
    ['left', { x: 184, y: 55, width: 64, height: 30 }, 0],
    ['right', { x: 32, y: 55, width: 64, height: 30 }, 6],
    ['up', { x: 125, y: 94, width: 30, height: 64 }, 9],
    ['down', { x: 125, y: -18, width: 30, height: 64 }, 12],
  ]);
  // From the middle, then from a quarter, then from three quarters of the side.
  expect(arrows.filter(({ to, box }) => to === 'left' && box.width === 64).map(({ box }) => box.y)).toEqual([
    55, 45, 65,
  ]);
  expect(arrows.filter(({ to, box }) => to === 'up' && box.height === 64).map(({ box }) => box.x)).toEqual([
    125, 105, 145,
  ]);
  expect(arrows.filter(({ to }) => to === 'left').map(({ detour }) => detour)).toEqual([
    0, 10, 20, 24, 34, 44, 48, 58, 68, 72, 82, 92,
  ]);
  expect(new Set(arrows.filter(({ to }) => to === 'right').map(({ box }) => box.width))).toEqual(
    new Set([64, 48, 34, 24]),
  );
});

test('a caption stands above or below its target, at its sides, or anywhere', () => {
  const captions = captionsAt(around, { width: 60, height: 30 }, picture);
  expect(corners(captions.slice(0, 10))).toEqual([
    [100, 110],
    [100, 0],
    [110, 110],
    [110, 0],
    [120, 110],
    [120, 0],
    [200, 55],
    [20, 55],
    [200, 50],
    [20, 50],
  ]);
  expect(captions.slice(0, 10).map(({ detour }) => detour)).toEqual(Array.from({ length: 10 }, () => 10));
  // The rest stands in a grid of 16 pixels, half of its distance being its detour.
  expect(corners(captions.slice(10, 12))).toEqual([
    [2, 2],
    [18, 2],
  ]);
  expect(captions[10]?.detour).toBeCloseTo(Math.hypot(100 - 62, 50 - 32) / 2);
});

test('a target that covers where a caption would stand is no distance away', () => {
  const over = captionsAt(around, { width: 60, height: 30 }, picture).find(({ box }) => box.x === 114 && box.y === 50);
  expect(over?.detour).toBe(0);
});
