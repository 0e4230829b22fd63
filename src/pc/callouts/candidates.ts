import type { Bounds } from '../../procedure/world/world.ts';
import { bottom, centre, nearest, right, type Size } from './box.ts';
import { measures, type Side } from './shapes.ts';

/** A possible place for a callout. Of equally free places, the one with the least `detour` wins. */
export interface Candidate {
  readonly box: Bounds;
  readonly detour: number;
}

/** Places for a circle: on a corner of its target, or beside it. */
export function circlesAt(around: Bounds): readonly Candidate[] {
  const size = measures.circle;
  const at = (x: number, y: number, detour: number): Candidate => ({
    box: { x: Math.round(x - size / 2), y: Math.round(y - size / 2), width: size, height: size },
    detour,
  });
  const { x: middle, y: half } = centre(around);
  const away = size / 2 + measures.gap;
  return [
    at(around.x, around.y, 0),
    at(right(around), around.y, 4),
    at(around.x, bottom(around), 6),
    at(right(around), bottom(around), 8),
    at(around.x - away, half, 10),
    at(right(around) + away, half, 12),
    at(middle, around.y - away, 14),
    at(middle, bottom(around) + away, 16),
  ];
}

/** Places for a circle if none of those is free: anywhere, the nearer the better. */
export const circlesAnywhere = (around: Bounds, picture: Size): readonly Candidate[] =>
  [...grid({ width: measures.circle, height: measures.circle }, picture, 8)].map((corner) => {
    const box = { ...corner, width: measures.circle, height: measures.circle };
    const { x, y } = centre(box);
    const to = nearest(around, { x, y });
    return { box, detour: 20 + Math.hypot(to.x - x, to.y - y) };
  });

interface ArrowCandidate extends Candidate {
  readonly to: Side;
}

/** Places for an arrow: from the right as in the bank's guide, or else from another side, long ones first. */
export function arrowsAt(around: Bounds): readonly ArrowCandidate[] {
  const { gap, arrowWidth: width } = measures;
  return measures.arrowLengths.flatMap((length, shorter) =>
    [0.5, 0.25, 0.75].flatMap((part, aside) => {
      const y = Math.round(around.y + around.height * part - width / 2);
      const x = Math.round(around.x + around.width * part - width / 2);
      const detour = shorter * 24 + aside * 10;
      const horizontal = { y, width: length, height: width };
      const vertical = { x, width, height: length };
      return [
        { to: 'left', box: { ...horizontal, x: right(around) + gap }, detour },
        { to: 'right', box: { ...horizontal, x: around.x - gap - length }, detour: detour + 6 },
        { to: 'up', box: { ...vertical, y: bottom(around) + gap }, detour: detour + 9 },
        { to: 'down', box: { ...vertical, y: around.y - gap - length }, detour: detour + 12 },
      ] as const;
    }),
  );
}

/** Places for a caption: near its target, or anywhere. */
export function captionsAt(around: Bounds, { width, height }: Size, picture: Size): readonly Candidate[] {
  const away = 20;
  const { x: middle, y: half } = centre(around);
  const near = [
    ...[around.x, middle - width / 2, right(around) - width].flatMap((x) => [
      { x, y: bottom(around) + away },
      { x, y: around.y - away - height },
    ]),
    ...[half - height / 2, around.y].flatMap((y) => [
      { x: right(around) + away, y },
      { x: around.x - away - width, y },
    ]),
  ];
  const anywhere = grid({ width, height }, picture, 16);
  return [...near, ...anywhere].map(({ x, y }) => {
    const box = { x: Math.round(x), y: Math.round(y), width, height };
    return { box, detour: between(box, around) / 2 };
  });
}

/** All places in the picture, `step` pixels apart. */
function* grid(size: Size, picture: Size, step: number): Generator<{ readonly x: number; readonly y: number }> {
  const { margin } = measures;
  for (let y = margin; y + size.height <= picture.height - margin; y += step) {
    for (let x = margin; x + size.width <= picture.width - margin; x += step) yield { x, y };
  }
}

/** The distance between two boxes. */
function between(one: Bounds, other: Bounds): number {
  const x = Math.max(0, other.x - right(one), one.x - right(other));
  const y = Math.max(0, other.y - bottom(one), one.y - bottom(other));
  return Math.hypot(x, y);
}
