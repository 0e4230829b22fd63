import { expect, test } from 'vitest';
import {
  bottom,
  centre,
  cut,
  grown,
  holds,
  isWithin,
  nearest,
  right,
  shared,
} from '../../../../src/pc/callouts/box.ts';

const box = { x: 10, y: 20, width: 30, height: 40 };
const picture = { width: 100, height: 80 };

test('a box has its edges, its middle, and a larger box around it', () => {
  expect([right(box), bottom(box)]).toEqual([40, 60]);
  expect(centre(box)).toEqual({ x: 25, y: 40 });
  expect(grown(box, 5)).toEqual({ x: 5, y: 15, width: 40, height: 50 });
});

test.each([
  ['in its middle', 25, 40, true],
  ['on its upper left corner', 10, 20, true],
  ['on its lower right corner', 40, 60, true],
  ['left of it', 9, 40, false],
  ['right of it', 41, 40, false],
  ['above it', 25, 19, false],
  ['below it', 25, 61, false],
])('a box holds the points in it and on its edges: one %s', (_, x, y, held) => {
  expect(holds(box, { x, y })).toBe(held);
});

test.each([
  ['the same', box, 1200],
  ['over a corner', { x: 30, y: 50, width: 30, height: 30 }, 100],
  ['beside it, edge to edge', { x: 40, y: 20, width: 10, height: 40 }, 0],
  ['below it, edge to edge', { x: 10, y: 60, width: 30, height: 10 }, 0],
  ['beyond it both ways', { x: 50, y: 70, width: 10, height: 10 }, 0],
])('two boxes share an area: %s', (_, other, area) => {
  expect(shared(box, other)).toBe(area);
  expect(shared(other, box)).toBe(area);
});

test.each([
  ['inside', { x: 2, y: 2, width: 96, height: 76 }, true],
  ['too far left', { x: 1, y: 2, width: 10, height: 10 }, false],
  ['too high', { x: 2, y: 1, width: 10, height: 10 }, false],
  ['too far right', { x: 2, y: 2, width: 97, height: 10 }, false],
  ['too low', { x: 2, y: 2, width: 10, height: 77 }, false],
])('a box is within a picture and its margin of two pixels: %s', (_, each, within) => {
  expect(isWithin(each, picture, 2)).toBe(within);
});

test.each([
  ['inside', box, box],
  ['over the upper left corner', { x: -5, y: -10, width: 20, height: 30 }, { x: 0, y: 0, width: 15, height: 20 }],
  ['over the lower right corner', { x: 90, y: 70, width: 20, height: 20 }, { x: 90, y: 70, width: 10, height: 10 }],
  ['beside it', { x: 100, y: 0, width: 10, height: 10 }, undefined],
  ['below it', { x: 0, y: 80, width: 10, height: 10 }, undefined],
  ['left of it', { x: -10, y: 0, width: 10, height: 10 }, undefined],
])('a picture keeps the part of a box that lies in it: %s', (_, each, part) => {
  expect(cut(each, picture)).toEqual(part);
});

test.each([
  ['left of it', { x: 0, y: 30 }, { x: 10, y: 30 }],
  ['below and right of it', { x: 90, y: 90 }, { x: 40, y: 60 }],
  ['above it', { x: 20, y: 0 }, { x: 20, y: 20 }],
  ['in it', { x: 15, y: 25 }, { x: 15, y: 25 }],
])('the nearest point of a box to one %s', (_, from, to) => {
  expect(nearest(box, from)).toEqual(to);
});
