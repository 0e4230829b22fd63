import type { Result } from '../assessment/result.ts';

/** The columns of a table of results; it can be ordered by each. The most useful ones come first, where a narrow screen shows them. */
export const columns = [
  'finishedAt',
  'learner',
  'points',
  'passed',
  'scenario',
  'mode',
  'mistakes',
  'hints',
  'wrongSteps',
  'unreachedSteps',
  'seconds',
] as const;

export type Column = (typeof columns)[number];

export interface Order {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

export const newestFirst: Order = { column: 'finishedAt', direction: 'descending' };

/** The names of a result's parts, which the results themselves know by id. */
export interface Names {
  readonly learner: (result: Result) => string;
  readonly scenario: (result: Result) => string;
  readonly mode: (result: Result) => string;
}

/**
 * Returns the other direction of the same column, or the first direction of another one: names begin with the first character,
 * figures with the greatest.
 */
export function nextOrder({ column, direction }: Order, wanted: Column): Order {
  if (wanted === column) return { column, direction: direction === 'ascending' ? 'descending' : 'ascending' };
  return { column: wanted, direction: isNamed(wanted) ? 'ascending' : 'descending' };
}

const isNamed = (column: Column): column is keyof Names =>
  column === 'learner' || column === 'scenario' || column === 'mode';

/** 「2番」 before 「10番」. */
const collator = new Intl.Collator('ja', { numeric: true });

/** Returns null where a result has no such figure, since it has no grade. */
function figureOf(result: Result, column: Exclude<Column, keyof Names>): number | null {
  switch (column) {
    case 'points':
      return result.grade && result.grade.points;
    case 'passed':
      return result.grade && Number(result.grade.passed);
    case 'mistakes':
    case 'wrongSteps':
    case 'unreachedSteps':
      return result[column].length;
    default:
      return result[column];
  }
}

/** Orders by a column. Among equals the newest comes first; results without such a figure come last in both directions. */
export function ordered(results: readonly Result[], { column, direction }: Order, names: Names): readonly Result[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const newer = (one: Result, other: Result) => other.finishedAt - one.finishedAt;
  if (isNamed(column)) {
    // A name is compared many times and looked up once.
    return results
      .map((result) => ({ result, name: names[column](result) }))
      .toSorted((one, other) => sign * collator.compare(one.name, other.name) || newer(one.result, other.result))
      .map(({ result }) => result);
  }
  return results.toSorted((one, other) => {
    const [figure, otherFigure] = [figureOf(one, column), figureOf(other, column)];
    if (figure === null || otherFigure === null) {
      return Number(figure === null) - Number(otherFigure === null) || newer(one, other);
    }
    return sign * (figure - otherFigure) || newer(one, other);
  });
}
