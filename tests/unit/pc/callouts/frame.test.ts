import { expect, test } from 'vitest';
import { framed, sidesOf } from '../../../../src/pc/callouts/frame.ts';

const picture = { width: 200, height: 100 };

test.each([
  ['in the middle', { x: 50, y: 40, width: 60, height: 20 }, { x: 46, y: 36, width: 68, height: 28 }],
  ['at the upper left corner', { x: 0, y: 0, width: 20, height: 10 }, { x: 2, y: 2, width: 22, height: 12 }],
  ['at the lower right corner', { x: 190, y: 90, width: 10, height: 10 }, { x: 186, y: 86, width: 12, height: 12 }],
  ['as large as the picture', { x: 0, y: 0, ...picture }, { x: 2, y: 2, width: 196, height: 96 }],
])('a frame goes around a target %s, its line inside of the picture', (_, box, frame) => {
  expect(framed(box, picture)).toEqual(frame);
});

test('even of nothing there is a frame', () => {
  expect(framed({ x: 200, y: 100, width: 0, height: 0 }, picture)).toEqual({ x: 196, y: 96, width: 2, height: 2 });
});

test('the four sides of a frame are four pixels thick, half on each side of its line', () => {
  expect(sidesOf({ x: 10, y: 20, width: 60, height: 30 })).toEqual([
    { x: 8, y: 18, width: 64, height: 4 },
    { x: 8, y: 48, width: 64, height: 4 },
    { x: 8, y: 18, width: 4, height: 34 },
    { x: 68, y: 18, width: 4, height: 34 },
  ]);
});
