import type { Bounds } from '../../procedure/world/world.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const right = ({ x, width }: Bounds): number => x + width;
export const bottom = ({ y, height }: Bounds): number => y + height;

export const grown = ({ x, y, width, height }: Bounds, by: number): Bounds => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The area that two boxes share, in square pixels. */
export function shared(one: Bounds, other: Bounds): number {
  const width = Math.min(right(one), right(other)) - Math.max(one.x, other.x);
  const height = Math.min(bottom(one), bottom(other)) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

export const isWithin = (box: Bounds, { width, height }: Size, margin = 0): boolean =>
  box.x >= margin && box.y >= margin && right(box) <= width - margin && bottom(box) <= height - margin;

/** Says whether a point lies in a box, its edges included. */
export const holds = (box: Bounds, { x, y }: Point): boolean =>
  x >= box.x && x <= right(box) && y >= box.y && y <= bottom(box);

/** The part of a box inside a picture; undefined if there is none. */
export function cut(box: Bounds, { width, height }: Size): Bounds | undefined {
  const x = Math.max(0, box.x);
  const y = Math.max(0, box.y);
  const part = { x, y, width: Math.min(width, right(box)) - x, height: Math.min(height, bottom(box)) - y };
  return part.width > 0 && part.height > 0 ? part : undefined;
}

/** The point in a box that is nearest to another point. */
export const nearest = (box: Bounds, { x, y }: Point): Point => ({
  x: Math.min(Math.max(x, box.x), right(box)),
  y: Math.min(Math.max(y, box.y), bottom(box)),
});

export const centre = ({ x, y, width, height }: Bounds): Point => ({ x: x + width / 2, y: y + height / 2 });
