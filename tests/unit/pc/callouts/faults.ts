import { holds, isWithin, shared, type Size } from '../../../../src/pc/callouts/box.ts';
import { sidesOf } from '../../../../src/pc/callouts/frame.ts';
import { layOut, placingOrder, type PlacedCallout } from '../../../../src/pc/callouts/lay-out.ts';
import { crosses, meet, type Line } from '../../../../src/pc/callouts/line.ts';
import type { Shape } from '../../../../src/pc/callouts/shapes.ts';
import type { Bounds } from '../../../../src/procedure/world/world.ts';
import type { CalloutMark } from '../../../../src/training/callout.ts';

/** All marks. */
export const marks = Object.keys(placingOrder) as readonly CalloutMark[];

interface Drawn {
  readonly shape: Shape;
  readonly target: string;
}

const linesOf = (shape: Shape): readonly Line[] => (shape.kind === 'caption' ? [shape.leader] : []);

/** Each shape with the target that it is drawn for. */
function drawnFor(
  placed: readonly PlacedCallout[],
  words: readonly Bounds[],
  picture: Size,
  spared: readonly Bounds[],
): readonly Drawn[] {
  const { shapes, placeless } = layOut(placed, words, picture, spared);
  const callouts = placed
    .filter((each) => !placeless.includes(each))
    .toSorted((one, other) => placingOrder[one.mark] - placingOrder[other.mark]);
  if (shapes.map(({ kind }) => kind).join() !== callouts.map(({ mark }) => mark).join()) {
    throw new Error('each callout is either drawn or named as one that has no place');
  }
  return shapes.flatMap((shape, at) => (callouts[at] ? [{ shape, target: callouts[at].target }] : []));
}

function isOn({ shape, target }: Drawn, other: Drawn): boolean {
  const touches = (box: Bounds) => shared(shape.box, box) > 0;
  // A circle sits on the corner of what it counts.
  const sits = shape.kind === 'number' && target === other.target;
  switch (other.shape.kind) {
    case 'frame': {
      // A leader ends at its own frame, and crosses those of which it comes out.
      const { box } = other.shape;
      const lines = linesOf(shape).filter(([, to]) => !holds(box, to));
      return sidesOf(box).some((side) => (touches(side) && !sits) || lines.some((line) => crosses(line, side)));
    }
    case 'mask':
      return !sits && [touches, leadsOver(shape)].some((is) => is(other.shape.box));
    default:
      return (
        touches(other.shape.box) ||
        leadsOver(shape)(other.shape.box) ||
        leadsOver(other.shape)(shape.box) ||
        linesOf(shape).some((line) => linesOf(other.shape).some((earlier) => meet(line, earlier)))
      );
  }
}

const leadsOver = (shape: Shape) => (box: Bounds) => linesOf(shape).some((line) => crosses(line, box));

/** Lists the faults that a picture must not have, as sentences. */
export function faultsIn(
  placed: readonly PlacedCallout[],
  words: readonly Bounds[],
  picture: Size,
  spared: readonly Bounds[] = [],
): readonly string[] {
  const drawn = drawnFor(placed, words, picture, spared);
  const written = [...spared, ...placed.flatMap((each) => each.written)];
  const said = (shape: Shape) => JSON.stringify(shape);
  return drawn.flatMap((each, index) => {
    const { shape } = each;
    const outside = isWithin(shape.box, picture) ? [] : [`${said(shape)} is not inside the picture`];
    if (shape.kind === 'frame' || shape.kind === 'mask') return outside;
    return [
      ...outside,
      ...written
        .filter((box) => shared(shape.box, box) > 0 || leadsOver(shape)(box))
        .map((box) => `${said(shape)} is on words at ${JSON.stringify(box)}`),
      ...drawn
        .slice(0, index)
        .filter((other) => isOn(each, other))
        .map((other) => `${said(shape)} is on ${said(other.shape)}`),
    ];
  });
}
