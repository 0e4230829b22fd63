import type { Bounds } from '../../procedure/world/world.ts';
import { grown, holds, isWithin, shared, type Size } from './box.ts';
import { sidesOf } from './frame.ts';
import { crosses, meet, type Line } from './line.ts';
import { measures, type Shape } from './shapes.ts';

/** The least distance between a callout and anything that it must not touch. */
const apart = 1;
const halfLeader = measures.leaderLine / 2;

/** The free space of a picture, for callouts that may stand in several places. */
export class Room {
  readonly #picture: Size;
  readonly #written: readonly Bounds[];
  readonly #bound: { readonly box: Bounds; readonly target: string; readonly kind: 'frame' | 'mask' }[] = [];
  readonly #moved: Bounds[] = [];
  readonly #leaders: Line[] = [];

  /** @param written boxes of the text of all targets, and of all else that must stay in sight */
  constructor(picture: Size, written: readonly Bounds[]) {
    this.#picture = picture;
    this.#written = written;
  }

  take(shape: Shape, target: string): void {
    const { kind, box } = shape;
    if (kind === 'frame' || kind === 'mask') this.#bound.push({ box, target, kind });
    else this.#moved.push(box);
    if (kind === 'caption') this.#leaders.push(shape.leader);
  }

  /** @param own a target whose frame and mask are not in the way */
  isFree(box: Bounds, own?: string): boolean {
    const wide = grown(box, apart);
    const isOn = (other: Bounds) => shared(wide, other) > 0;
    return (
      isWithin(box, this.#picture, measures.margin) &&
      !this.#written.some(isOn) &&
      !this.#moved.some(isOn) &&
      !this.#bound.some((other) => other.target !== own && drawnOf(other).some(isOn)) &&
      !this.#leaders.some((leader) => crosses(leader, grown(wide, halfLeader)))
    );
  }

  /** The same question for a caption's leader, which may cross a frame around the place that it leads to. */
  isClear(leader: Line): boolean {
    const [, to] = leader;
    const isOn = (other: Bounds) => crosses(leader, grown(other, halfLeader));
    return (
      !this.#written.some(isOn) &&
      !this.#moved.some(isOn) &&
      !this.#bound.some((other) => !(other.kind === 'frame' && holds(other.box, to)) && drawnOf(other).some(isOn)) &&
      !this.#leaders.some((other) => meet(leader, other))
    );
  }
}

/** Of a frame only the line, which leaves its inside free. */
const drawnOf = ({ kind, box }: { readonly kind: 'frame' | 'mask'; readonly box: Bounds }): readonly Bounds[] =>
  kind === 'frame' ? sidesOf(box) : [box];
