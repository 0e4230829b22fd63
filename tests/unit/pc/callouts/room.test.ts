import { expect, test } from 'vitest';
import type { Line } from '../../../../src/pc/callouts/line.ts';
import { Room } from '../../../../src/pc/callouts/room.ts';
import type { Shape } from '../../../../src/pc/callouts/shapes.ts';

const picture = { width: 400, height: 300 };
const box = (x: number, y: number, width = 20, height = 20) => ({ x, y, width, height });
const line = (x1: number, y1: number, x2: number, y2: number): Line => [
  { x: x1, y: y1 },
  { x: x2, y: y2 },
];

const framed: Shape = { kind: 'frame', box: box(100, 100, 100, 60) };
const masked: Shape = { kind: 'mask', box: box(100, 100, 100, 60) };
const circle: Shape = { kind: 'number', box: box(50, 50), number: 1 };
const caption: Shape = { kind: 'caption', box: box(300, 20, 60, 30), lines: ['字'], leader: line(300, 40, 220, 40) };

function room(written: readonly ReturnType<typeof box>[], ...taken: readonly Shape[]): Room {
  const made = new Room(picture, written);
  for (const shape of taken) made.take(shape, 'field');
  return made;
}

test.each([
  ['in the middle of nothing', box(200, 200), true],
  ['at the margin', box(2, 2), true],
  ['over the margin', box(1, 2), false],
  ['on the words of a target', box(25, 205), false],
  ['one pixel from the words of a target', box(41, 205), true],
  ['next to the words of a target', box(40.5, 205), false],
])('a callout may stand %s: %s %s', (_, each, free) => {
  expect(room([box(20, 200)]).isFree(each)).toBe(free);
});

test('a callout does not stand on another one, nor on a caption or its line', () => {
  const taken = room([], circle, caption);
  expect(taken.isFree(box(60, 60))).toBe(false);
  expect(taken.isFree(box(310, 25))).toBe(false);
  expect(taken.isFree(box(250, 30))).toBe(false);
  expect(taken.isFree(box(250, 45))).toBe(true);
});

test('a callout may stand inside of a frame, and on its line only where that is its own', () => {
  const taken = room([], framed);
  expect(taken.isFree(box(140, 120))).toBe(true);
  expect(taken.isFree(box(90, 90))).toBe(false);
  expect(taken.isFree(box(90, 90), 'field')).toBe(true);
  expect(taken.isFree(box(90, 90), 'another')).toBe(false);
});

test('no callout stands on the mask of another target', () => {
  const taken = room([], masked);
  expect(taken.isFree(box(140, 120))).toBe(false);
  expect(taken.isFree(box(140, 120), 'field')).toBe(true);
});

test.each([
  ['past everything', line(10, 10, 10, 290), true],
  ['across the words of a target', line(10, 210, 60, 210), false],
  ['along the words of a target, nearer than half of itself', line(10, 199.5, 60, 199.5), false],
  ['across a circle', line(40, 60, 90, 60), false],
  ['across another line', line(250, 10, 250, 80), false],
  ['across a frame', line(80, 130, 250, 130), false],
  ['out of a frame, to its own target in there', line(80, 130, 150, 130), true],
])('a caption’s line may lead %s: %s', (_, leader, clear) => {
  expect(room([box(20, 200)], framed, circle, caption).isClear(leader)).toBe(clear);
});

test('a caption’s line leads across no mask, not even that of what it leads to', () => {
  expect(room([], masked).isClear(line(80, 130, 150, 130))).toBe(false);
});
