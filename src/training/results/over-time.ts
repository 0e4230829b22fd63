import type { Instant } from '../../time/instant.ts';
import type { Result } from '../assessment/result.ts';
import type { Grade } from '../assessment/assess.ts';

/** One point of a chart: graded attempts that ended one after another. */
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

/** The number of points that the trend averages. */
const window = 5;

const mean = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

interface GradedResult extends Result {
  readonly grade: Grade;
}

/**
 * Returns the points of graded attempts in the order in which they ended: one point for each, or for as many neighbours
 * together as keeps it to `most` points.
 */
export function scoresOverTime(results: readonly Result[], most: number): readonly ScorePoint[] {
  const inOrder = results
    .filter((result): result is GradedResult => result.grade !== null)
    .toSorted((one, other) => one.finishedAt - other.finishedAt);
  const together = Math.max(1, Math.ceil(inOrder.length / most));
  const groups: (readonly GradedResult[])[] = [];
  for (let from = 0; from < inOrder.length; from += together) groups.push(inOrder.slice(from, from + together));
  const averages = groups.map((group) => mean(group.map(({ grade }) => grade.points)));
  return groups.map((group, index) => {
    const points = group.map(({ grade }) => grade.points);
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

/** Smaller differences may be chance. */
const noticeable = 3;

/** Compares the later half of the points with the earlier one. */
export function tendencyOf(points: readonly ScorePoint[]): Tendency {
  if (points.length < 4) return 'tooFew';
  const half = Math.floor(points.length / 2);
  const averages = points.map(({ average }) => average);
  const rise = mean(averages.slice(-half)) - mean(averages.slice(0, half));
  if (Math.abs(rise) < noticeable) return 'level';
  return rise > 0 ? 'rising' : 'falling';
}
