import type { Bounds } from '../../procedure/world/world.ts';
import { bottom, grown, right, type Size } from './box.ts';
import { measures } from './shapes.ts';

const half = measures.frameLine / 2;

/** The centre of the red line: around the target, with the whole line inside the picture. */
export function framed(box: Bounds, picture: Size): Bounds {
  const wanted = grown(box, measures.framePadding);
  const x = Math.max(half, wanted.x);
  const y = Math.max(half, wanted.y);
  return {
    x,
    y,
    width: Math.max(1, Math.min(right(wanted), picture.width - half) - x),
    height: Math.max(1, Math.min(bottom(wanted), picture.height - half) - y),
  };
}

/** The red line itself, as the four sides of a frame, whose inside stays uncovered. */
export function sidesOf(frame: Bounds): readonly Bounds[] {
  const { x, y, width, height } = grown(frame, half);
  const { frameLine } = measures;
  return [
    { x, y, width, height: frameLine },
    { x, y: bottom(frame) - half, width, height: frameLine },
    { x, y, width: frameLine, height },
    { x: right(frame) - half, y, width: frameLine, height },
  ];
}
