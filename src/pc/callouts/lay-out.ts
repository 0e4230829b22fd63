import type { Bounds } from '../../procedure/world/world.ts';
import type { CalloutMark } from '../../training/callout.ts';
import { centre, cut, nearest, shared, type Size } from './box.ts';
import { arrowsAt, captionsAt, circlesAnywhere, circlesAt, type Candidate } from './candidates.ts';
import { captionText } from './caption-lines.ts';
import { framed } from './frame.ts';
import type { Line } from './line.ts';
import { Room } from './room.ts';
import { measures, type Shape } from './shapes.ts';

/** A callout with its target's place in the picture. */
export interface PlacedCallout {
  readonly mark: CalloutMark;
  /** The target's id: callouts of one target belong together. */
  readonly target: string;
  readonly box: Bounds;
  /** Boxes of the text within the target. */
  readonly written: readonly Bounds[];
  readonly number?: number;
  /** A caption's sentence. */
  readonly says?: string;
}

/** The order in which callouts get their places: those with the fewest possible ones go first. A mark without a number here does not compile. */
export const placingOrder: Readonly<Record<CalloutMark, number>> = {
  mask: 0,
  frame: 1,
  number: 2,
  arrow: 3,
  caption: 4,
};

interface LaidOut {
  readonly shapes: readonly Shape[];
  /** Callouts that found no place. */
  readonly placeless: readonly PlacedCallout[];
}

/**
 * Finds places for callouts. Frames and masks lie on their targets, whatever else is there. All others stay inside the
 * picture, cover no text of a target and no other callout, captions' leaders included, and cover other text only if there is
 * no better place.
 * @param words boxes of all text, controls and drawings in the picture
 * @param spared boxes that are covered as little as the text of a target
 */
export function layOut(
  placed: readonly PlacedCallout[],
  words: readonly Bounds[],
  picture: Size,
  spared: readonly Bounds[] = [],
): LaidOut {
  const room = new Room(picture, [...spared, ...placed.flatMap(({ written }) => written)]);

  const covered = (box: Bounds): number =>
    [...words, ...placed.map((other) => other.box)].reduce((sum, text) => sum + shared(box, text), 0) /
    (box.width * box.height);
  const best = <C extends Candidate>(candidates: readonly C[], isFree: (candidate: C) => boolean): C | undefined =>
    candidates
      .filter(isFree)
      .map((candidate) => ({ candidate, cost: covered(candidate.box) * 300 + candidate.detour }))
      .reduce<{ candidate: C; cost: number } | undefined>(
        (least, each) => (least && least.cost <= each.cost ? least : each),
        undefined,
      )?.candidate;

  const shapeOf = (callout: PlacedCallout): Shape | undefined => {
    const around = framed(callout.box, picture);
    switch (callout.mark) {
      case 'frame':
        return { kind: 'frame', box: around };
      case 'mask': {
        const box = cut(callout.box, picture);
        return box && { kind: 'mask', box };
      }
      case 'number': {
        // A circle may sit on the frame of its own target.
        const isFree = ({ box }: Candidate) => room.isFree(box, callout.target);
        const found = best(circlesAt(around), isFree) ?? best(circlesAnywhere(around, picture), isFree);
        return found && { kind: 'number', box: found.box, number: callout.number ?? 1 };
      }
      case 'arrow': {
        const found = best(arrowsAt(around), ({ box }) => room.isFree(box));
        return found && { kind: 'arrow', box: found.box, to: found.to };
      }
      case 'caption': {
        const text = captionText(callout.says ?? '', picture.width - 2 * measures.margin);
        const found = best(
          captionsAt(around, text, picture),
          ({ box }) => room.isFree(box) && room.isClear(leaderOf(box, around)),
        );
        return found && { kind: 'caption', box: found.box, lines: text.lines, leader: leaderOf(found.box, around) };
      }
    }
  };

  const found = placed
    .toSorted((one, other) => placingOrder[one.mark] - placingOrder[other.mark])
    .map((callout) => {
      const shape = shapeOf(callout);
      if (shape) room.take(shape, callout.target);
      return { callout, shape };
    });
  return {
    shapes: found.flatMap(({ shape }) => shape ?? []),
    placeless: found.flatMap(({ callout, shape }) => (shape ? [] : [callout])),
  };
}

function leaderOf(box: Bounds, around: Bounds): Line {
  const to = nearest(around, centre(box));
  return [nearest(box, to), to];
}
