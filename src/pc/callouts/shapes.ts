import type { Bounds } from '../../procedure/world/world.ts';
import type { Line } from './line.ts';

/** A drawing over a picture, in the picture's own pixels. */
export type Shape =
  | { readonly kind: 'frame' | 'mask'; readonly box: Bounds }
  /** Points from the middle of one side of its box to the middle of the opposite side. */
  | { readonly kind: 'arrow'; readonly box: Bounds; readonly to: Side }
  | { readonly kind: 'number'; readonly box: Bounds; readonly number: number }
  | {
      readonly kind: 'caption';
      readonly box: Bounds;
      readonly lines: readonly string[];
      /** A line from the caption to its target. */
      readonly leader: Line;
    };

/** A direction from the middle of a box. */
export type Side = 'left' | 'right' | 'up' | 'down';

/** Sizes in a picture's own pixels, so that a picture looks the same at any printed width. */
export const measures = {
  frameLine: 4,
  /** From the framed target to the middle of the line. */
  framePadding: 4,
  arrowLengths: [64, 48, 34, 24],
  arrowWidth: 30,
  circle: 24,
  captionFontSize: 15,
  captionLine: 21,
  captionPadding: 8,
  captionWidth: 270,
  leaderLine: 2,
  /** From a callout to its target. */
  gap: 4,
  /** To the picture's edge. */
  margin: 2,
} as const;
