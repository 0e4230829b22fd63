import type { Instant } from '../../time/instant.ts';
import type { Result } from '../assessment/result.ts';

/** Attempts that ended one after another, as one point of a chart. */
export interface ScorePoint {
  readonly from: Instant;
  readonly to: Instant;
  readonly count: number;
  readonly average: number;
  readonly lowest: number;
  readonly highest: number;
  /** The mean of this and the points just before it. */
  readonly trend: number;
}

/** How many points the trend looks at. */
const window = 5;

const mean = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

/**
 * Scores in the order in which the attempts ended: one point for each, or for as many neighbours together as keeps it to
 * `most` points.
 */
export function scoresOverTime(results: readonly Result[], most: number): readonly ScorePoint[] {
  const inOrder = results.toSorted((one, other) => one.finishedAt - other.finishedAt);
  const together = Math.max(1, Math.ceil(inOrder.length / most));
  const groups: (readonly Result[])[] = [];
  for (let from = 0; from < inOrder.length; from += together) groups.push(inOrder.slice(from, from + together));
  const averages = groups.map((group) => mean(group.map(({ points }) => points)));
  return groups.map((group, index) => {
    const points = group.map((result) => result.points);
    return {
      from: group[0]?.finishedAt ?? 0,
      to: group.at(-1)?.finishedAt ?? 0,
      count: group.length,
      average: averages[index] ?? 0,
      lowest: Math.min(...points),
      highest: Math.max(...points),
      trend: mean(averages.slice(Math.max(0, index - window + 1), index + 1)),
    };
  });
}

export type Tendency = 'rising' | 'falling' | 'level' | 'tooFew';

/** Less than this many points of difference may be chance. */
const noticeable = 3;

/** Whether the later half of the points lies above the earlier one. */
export function tendencyOf(points: readonly ScorePoint[]): Tendency {
  if (points.length < 4) return 'tooFew';
  const half = Math.floor(points.length / 2);
  const averages = points.map(({ average }) => average);
  const rise = mean(averages.slice(-half)) - mean(averages.slice(0, half));
  if (Math.abs(rise) < noticeable) return 'level';
  return rise > 0 ? 'rising' : 'falling';
}
