import type { Bounds } from '../procedure/world.ts';
import type { CalloutMark } from '../training/callout.ts';
import { centre, cut, grown, isWithin, nearest, shared, type Point, type Size } from './box.ts';
import { arrowsAt, captionsAt, circlesAt, grid, type Candidate } from './candidates.ts';
import { captionText } from './caption-lines.ts';
import { measures, type Shape } from './shapes.ts';

/** A callout together with where its target lies in the picture. */
export interface PlacedCallout {
  readonly mark: CalloutMark;
  readonly box: Bounds;
  /** Where words stand within the target. */
  readonly written: readonly Bounds[];
  readonly number?: number;
  /** What a caption says. */
  readonly says?: string;
}

type Movable = Exclude<Shape, { readonly kind: 'frame' | 'mask' }>;

/**
 * Finds places for callouts. None covers the words of a target, none lies on another one, all are inside the picture; other
 * words are covered only where there is no better place. What has no place at all is left out.
 * @param words where anything is written in the picture
 */
export function layOut(placed: readonly PlacedCallout[], words: readonly Bounds[], picture: Size): readonly Shape[] {
  const never = placed.flatMap(({ written }) => written);
  const taken: Bounds[] = [];

  const isFree = (box: Bounds): boolean =>
    isWithin(box, picture, measures.margin) &&
    !never.some((text) => shared(grown(box, 1), text) > 0) &&
    !taken.some((other) => shared(grown(box, 1), other) > 0);
  const covered = (box: Bounds): number =>
    [...words, ...placed.map((other) => other.box)].reduce((sum, text) => sum + shared(box, text), 0) /
    (box.width * box.height);
  const best = <C extends Candidate>(candidates: readonly C[], extra: (candidate: C) => number = () => 0) =>
    candidates
      .filter(({ box }) => isFree(box))
      .map((candidate) => ({ candidate, cost: covered(candidate.box) * 300 + candidate.detour + extra(candidate) }))
      .reduce<{ candidate: C; cost: number } | undefined>(
        (least, each) => (least && least.cost <= each.cost ? least : each),
        undefined,
      )?.candidate;

  const place = (callout: PlacedCallout): Movable | undefined => {
    const around = framed(callout.box, picture);
    switch (callout.mark) {
      case 'number': {
        const found = best(circlesAt(around)) ?? best(circlesAnywhere(around, picture));
        return found && { kind: 'number', box: found.box, number: callout.number ?? 1 };
      }
      case 'arrow': {
        const found = best(arrowsAt(around));
        return found && { kind: 'arrow', box: found.box, to: found.to };
      }
      case 'caption': {
        const text = captionText(callout.says ?? '', picture.width - 2 * measures.margin);
        const found = best(captionsAt(around, text, picture), ({ box }) =>
          crosses(leaderOf(box, around), [...never, ...taken]) ? 400 : 0,
        );
        return found && { kind: 'caption', box: found.box, lines: text.lines, leader: leaderOf(found.box, around) };
      }
      default:
        return undefined;
    }
  };

  const fixed = placed.flatMap(({ mark, box }): Shape[] => {
    if (mark === 'frame') return [{ kind: mark, box: framed(box, picture) }];
    const part = cut(box, picture);
    return mark === 'mask' && part ? [{ kind: mark, box: part }] : [];
  });
  // What has few places to choose from comes first.
  const moved = (['number', 'arrow', 'caption'] as const).flatMap((mark) =>
    placed
      .filter((callout) => callout.mark === mark)
      .flatMap((callout) => {
        const shape = place(callout);
        if (shape) taken.push(shape.box);
        return shape ? [shape] : [];
      }),
  );
  return [...fixed, ...moved];
}

/** What the red line goes along: around the target, and inside the picture with its whole breadth. */
function framed(box: Bounds, picture: Size): Bounds {
  const half = measures.frameLine / 2;
  const wanted = grown(box, measures.framePadding);
  const x = Math.max(half, wanted.x);
  const y = Math.max(half, wanted.y);
  return {
    x,
    y,
    width: Math.max(1, Math.min(wanted.x + wanted.width, picture.width - half) - x),
    height: Math.max(1, Math.min(wanted.y + wanted.height, picture.height - half) - y),
  };
}

const circlesAnywhere = (around: Bounds, picture: Size): readonly Candidate[] =>
  [...grid({ width: measures.circle, height: measures.circle }, picture, 8)].map(({ x, y }) => {
    const box = { x, y, width: measures.circle, height: measures.circle };
    const { x: from, y: down } = centre(box);
    const to = nearest(around, { x: from, y: down });
    return { box, detour: 20 + Math.hypot(to.x - from, to.y - down) };
  });

function leaderOf(box: Bounds, around: Bounds): readonly [from: Point, to: Point] {
  const to = nearest(around, centre(box));
  return [nearest(box, to), to];
}

function crosses([from, to]: readonly [from: Point, to: Point], boxes: readonly Bounds[]): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 3));
  return Array.from({ length: steps }, (_, step) => (step + 0.5) / steps).some((part) => {
    const x = from.x + (to.x - from.x) * part;
    const y = from.y + (to.y - from.y) * part;
    return boxes.some((box) => shared(box, { x: x - 0.5, y: y - 0.5, width: 1, height: 1 }) > 0);
  });
}
