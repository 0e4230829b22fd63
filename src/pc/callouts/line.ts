import type { Bounds } from '../../procedure/world/world.ts';
import { bottom, right, type Point } from './box.ts';

export type Line = readonly [from: Point, to: Point];

/** Says whether a line shares more than one point with a box. */
export function crosses([from, to]: Line, box: Bounds): boolean {
  // Clip the line to the box's left and right edges, then to its upper and lower ones (Liang and Barsky).
  let enters = 0;
  let leaves = 1;
  const narrow = (start: number, end: number, least: number, most: number): boolean => {
    if (start === end) return start > least && start < most;
    const [one, other] = [(least - start) / (end - start), (most - start) / (end - start)];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
    return enters < leaves;
  };
  return narrow(from.x, to.x, box.x, right(box)) && narrow(from.y, to.y, box.y, bottom(box));
}

/** Says whether two lines cross. */
export const meet = (one: Line, other: Line): boolean =>
  side(one, other[0]) !== side(one, other[1]) && side(other, one[0]) !== side(other, one[1]);

/** The side of a line on which a point lies: 1 or -1, or 0 on the line. */
const side = ([from, to]: Line, { x, y }: Point): number =>
  Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
