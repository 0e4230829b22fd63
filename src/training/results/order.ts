import type { Result } from '../assessment/result.ts';

/** What results can be ordered by, as a table has them: what is looked for first stands where a narrow screen shows it. */
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
  'seconds',
] as const;

export type Column = (typeof columns)[number];

export interface Order {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

export const newestFirst: Order = { column: 'finishedAt', direction: 'descending' };

/** How a result is called where it has no words of its own. */
export interface Names {
  readonly learner: (result: Result) => string;
  readonly scenario: (result: Result) => string;
  readonly mode: (result: Result) => string;
}

/** The other direction of the same column, or how a column is first wanted: names from the first letter, figures from the greatest. */
export function nextOrder({ column, direction }: Order, wanted: Column): Order {
  if (wanted === column) return { column, direction: direction === 'ascending' ? 'descending' : 'ascending' };
  return { column: wanted, direction: isNamed(wanted) ? 'ascending' : 'descending' };
}

const isNamed = (column: Column): column is keyof Names =>
  column === 'learner' || column === 'scenario' || column === 'mode';

/** 「2番」 before 「10番」. */
const collator = new Intl.Collator('ja', { numeric: true });

function figureOf(result: Result, column: Exclude<Column, keyof Names>): number {
  const figure = result[column];
  if (typeof figure === 'number') return figure;
  return typeof figure === 'boolean' ? Number(figure) : figure.length;
}

/** Ordered by a column; among equals the newest comes first. */
export function ordered(results: readonly Result[], { column, direction }: Order, names: Names): readonly Result[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const newer = (one: Result, other: Result) => other.finishedAt - one.finishedAt;
  if (!isNamed(column)) {
    return results.toSorted(
      (one, other) => sign * (figureOf(one, column) - figureOf(other, column)) || newer(one, other),
    );
  }
  // A name is compared many times and looked up once.
  return results
    .map((result) => ({ result, name: names[column](result) }))
    .toSorted((one, other) => sign * collator.compare(one.name, other.name) || newer(one.result, other.result))
    .map(({ result }) => result);
}
