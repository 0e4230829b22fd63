import type { Bounds } from '../../procedure/world/world.ts';
import type { Line } from './line.ts';

/** What is drawn over a picture, in the picture's own pixels. */
export type Shape =
  | { readonly kind: 'frame' | 'mask'; readonly box: Bounds }
  /** It points from the middle of one side of its box to the middle of the opposite one. */
  | { readonly kind: 'arrow'; readonly box: Bounds; readonly to: Side }
  | { readonly kind: 'number'; readonly box: Bounds; readonly number: number }
  | {
      readonly kind: 'caption';
      readonly box: Bounds;
      readonly lines: readonly string[];
      /** A line from the caption to what it speaks of. */
      readonly leader: Line;
    };

/** Where something points, or lies: seen from the middle of a box. */
export type Side = 'left' | 'right' | 'up' | 'down';

/** Sizes in a picture's own pixels, and so the same at any width that it is printed in. */
export const measures = {
  frameLine: 4,
  /** Between what is framed and the middle of the line. */
  framePadding: 4,
  arrowLengths: [64, 48, 34, 24],
  arrowWidth: 30,
  circle: 24,
  captionLetter: 15,
  captionLine: 21,
  captionPadding: 8,
  captionWidth: 270,
  leaderLine: 2,
  /** Between a callout and what it belongs to. */
  gap: 4,
  /** To the picture's edge. */
  margin: 2,
} as const;
