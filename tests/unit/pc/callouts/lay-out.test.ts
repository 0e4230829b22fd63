import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grown, isWithin, shared } from '../../../../src/pc/callouts/box.ts';
import { sidesOf } from '../../../../src/pc/callouts/frame.ts';
import { layOut as layOutAll, type PlacedCallout } from '../../../../src/pc/callouts/lay-out.ts';
import { crosses } from '../../../../src/pc/callouts/line.ts';
import type { Shape } from '../../../../src/pc/callouts/shapes.ts';
import type { Bounds } from '../../../../src/procedure/world/world.ts';
import type { CalloutMark } from '../../../../src/training/callout.ts';
import { faultsIn, marks } from './faults.ts';

const picture = { width: 980, height: 640 };

const button: Bounds = { x: 700, y: 300, width: 150, height: 28 };
const wordsOf = ({ x, y, width, height }: Bounds): Bounds => {
  const [aside, above] = [Math.min(20, width / 4), Math.min(6, height / 4)];
  return { x: x + aside, y: y + above, width: width - 2 * aside, height: height - 2 * above };
};
const on = (mark: CalloutMark, box: Bounds, more: Partial<PlacedCallout> = {}): PlacedCallout => ({
  mark,
  target: 'button',
  box,
  written: [wordsOf(box)],
  ...(mark === 'caption' && { says: 'このボタンを押します' }),
  ...(mark === 'number' && { number: 1 }),
  ...more,
});
/** The shapes alone, where there is a place for all. */
function layOut(...[placed, words, size]: Parameters<typeof layOutAll>): readonly Shape[] {
  const { shapes, placeless } = layOutAll(placed, words, size);
  expect(placeless).toEqual([]);
  return shapes;
}
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

const pointedOut = fc
  .array(
    fc.record({ box: somewhere, its: fc.uniqueArray(fc.constantFrom(...marks), { minLength: 1, maxLength: 3 }) }),
    { minLength: 1, maxLength: 4 },
  )
  .map((targets) => targets.flatMap(({ box, its }, at) => its.map((mark) => on(mark, box, { target: `t${at}` }))));

test('with any targets: no words of a target and no mark are covered, nothing lies on another callout, all is inside', () => {
  const others = fc.array(somewhere, { maxLength: 12 });
  fc.assert(
    fc.property(pointedOut, others, fc.array(somewhere, { maxLength: 2 }), (placed, words, spared) => {
      expect(faultsIn(placed, words, picture, spared)).toEqual([]);
    }),
    { numRuns: 100, seed: 7 },
  );
});

test('nor does a line lead across any of it where captions stand far from what they speak of', () => {
  const close = fc
    .record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 60, max: 260 }) })
    .map((corner) => ({ ...corner, width: 60, height: 20 }));
  const captions = fc
    .array(close, { minLength: 3, maxLength: 5 })
    .map((boxes) => boxes.map((box, at) => on('caption', box, { target: `t${at}`, says: 'ここ', written: [box] })));
  fc.assert(
    fc.property(captions, (placed) => {
      expect(faultsIn(placed, [], { width: 380, height: 300 })).toEqual([]);
    }),
    { numRuns: 100, seed: 7 },
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
  const [first, second] = shapes;
  expect(first?.box.x).toBe(second?.box.x);
});

test('no line leads across the words of another target, though its caption then covers other words', () => {
  const below = { x: 400, y: 500, width: 180, height: 28 };
  const wall = { x: 0, y: 440, width: picture.width, height: 40 };
  const others = { x: 0, y: 480, width: picture.width, height: 160 };
  const placed = [on('number', wall, { target: 'wall', written: [wall] }), on('caption', below)];
  expect(only(layOut(placed, [others], picture), 'caption').box.y).toBeGreaterThan(wall.y);
});

test('a later caption keeps off an earlier one’s line', () => {
  // Words leave a lane, too narrow for the first caption: its line leads up there, and the second one would lie on it.
  const walls = [
    { x: 0, y: 200, width: 440, height: 440 },
    { x: 540, y: 200, width: 440, height: 440 },
  ];
  const first = on('caption', { x: 460, y: 400, width: 60, height: 20 }, { target: 'first' });
  const second = on('caption', { x: 470, y: 267, width: 20, height: 16 }, { target: 'second', says: 'ここ' });
  const wall = on('number', { x: 0, y: 200, width: 440, height: 440 }, { target: 'wall', written: walls });
  const [, long, short] = layOut([wall, first, second], [], picture);
  if (long?.kind !== 'caption' || !short) throw new Error('there are two captions');
  expect(long.leader[0].y).toBeLessThan(200);
  expect(crosses(long.leader, short.box)).toBe(false);
});

test('a callout that has no place beside its target is named', () => {
  const whole = { x: 0, y: 0, ...picture };
  const { shapes, placeless } = layOutAll([on('frame', whole), on('arrow', whole)], [], picture);
  expect(shapes.map(({ kind }) => kind)).toEqual(['frame']);
  expect(placeless).toMatchObject([{ mark: 'arrow', target: 'button' }]);
});

test('a callout of a target within a framed one stands clear of that frame’s line', () => {
  const section = { x: 100, y: 100, width: 700, height: 400 };
  const shapes = layOut(
    [
      on('frame', section, { target: 'section', written: [] }),
      ...(['frame', 'number', 'arrow', 'caption'] as const).map((mark) => on(mark, button)),
    ],
    [],
    picture,
  );
  const [outer, inner] = shapes;
  expect(outer && inner && shared(outer.box, inner.box)).toBeGreaterThan(0);
  for (const { box } of shapes.slice(2)) {
    for (const side of sidesOf(outer?.box ?? section)) expect(shared(box, side)).toBe(0);
  }
});

test('a circle bears its own number', () => {
  const target = { x: 100, y: 100, width: 80, height: 30 };
  const number = [{ mark: 'number', target: 'one', box: target, written: [], number: 3 }] as const;
  expect(layOut(number, [], picture)).toMatchObject([{ kind: 'number', number: 3 }]);
});
