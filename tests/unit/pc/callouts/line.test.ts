import { expect, test } from 'vitest';
import { crosses, meet, type Line } from '../../../../src/pc/callouts/line.ts';

const box = { x: 10, y: 10, width: 20, height: 10 };
const line = (x1: number, y1: number, x2: number, y2: number): Line => [
  { x: x1, y: y1 },
  { x: x2, y: y2 },
];

test.each([
  ['through it', line(0, 15, 40, 15)],
  ['into it', line(20, 0, 20, 12)],
  ['within it', line(12, 12, 14, 18)],
  ['over a corner', line(5, 16, 16, 5)],
  ['the other way', line(40, 25, 0, 5)],
])('a line crosses a box: %s', (_, each) => {
  expect(crosses(each, box)).toBe(true);
});

test.each([
  ['past it', line(0, 5, 40, 5)],
  ['up to it', line(0, 15, 10, 15)],
  ['along its edge', line(0, 10, 40, 10)],
  ['past a corner', line(5, 14, 14, 5)],
  ['towards it', line(0, 0, 8, 8)],
])('a line does not cross a box: %s', (_, each) => {
  expect(crosses(each, box)).toBe(false);
});

test('two lines meet or they do not', () => {
  expect(meet(line(0, 0, 10, 10), line(0, 10, 10, 0))).toBe(true);
  expect(meet(line(0, 0, 10, 10), line(10, 10, 20, 0))).toBe(true);
  expect(meet(line(0, 0, 10, 10), line(1, 0, 11, 10))).toBe(false);
  expect(meet(line(0, 0, 10, 10), line(20, 0, 12, 8))).toBe(false);
});
