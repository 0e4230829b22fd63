import type { Bounds } from '../../procedure/world/world.ts';
import type { CalloutMark } from '../../training/callout.ts';
import { centre, cut, nearest, shared, type Size } from './box.ts';
import { arrowsAt, captionsAt, circlesAnywhere, circlesAt, type Candidate } from './candidates.ts';
import { captionText } from './caption-lines.ts';
import { framed } from './frame.ts';
import type { Line } from './line.ts';
import { Room } from './room.ts';
import { measures, type Shape } from './shapes.ts';

/** A callout together with where its target lies in the picture. */
export interface PlacedCallout {
  readonly mark: CalloutMark;
  /** The target's id: callouts of the same one belong together. */
  readonly target: string;
  readonly box: Bounds;
  /** Where words stand within the target. */
  readonly written: readonly Bounds[];
  readonly number?: number;
  /** What a caption says. */
  readonly says?: string;
}

interface LaidOut {
  readonly shapes: readonly Shape[];
  /** What has no place in the picture. */
  readonly placeless: readonly PlacedCallout[];
}

/**
 * Finds places for callouts. Frames and masks lie where their targets lie, whatever else is there. Of all others none covers
 * the words of a target and none lies on another callout, a caption's leader included; all are inside the picture. Other words
 * are covered only where there is no better place.
 * @param words where anything is written in the picture, can be pressed or is drawn
 */
export function layOut(placed: readonly PlacedCallout[], words: readonly Bounds[], picture: Size): LaidOut {
  const room = new Room(
    picture,
    placed.flatMap(({ written }) => written),
  );

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
        // On the line of its own frame it is where it belongs.
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

  // What has few places to choose from comes first.
  const found = (['mask', 'frame', 'number', 'arrow', 'caption'] as const)
    .flatMap((mark) => placed.filter((callout) => callout.mark === mark))
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
