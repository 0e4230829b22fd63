import type { Learner } from '../learner.ts';
import type { Result } from '../assessment/result.ts';

/** The figures above a list of results. */
export interface Summary {
  readonly count: number;
  /** The number of results with a grade. */
  readonly graded: number;
  /** Results without a name count together as one learner. */
  readonly learners: number;
  readonly passed: number;
  /** Mean points of the graded ones; null where there is none. */
  readonly average: number | null;
}

export function summaryOf(results: readonly Result[]): Summary {
  const grades = results.flatMap(({ grade }) => grade ?? []);
  const points = grades.reduce((sum, grade) => sum + grade.points, 0);
  return {
    count: results.length,
    learners: new Set(results.map(({ learner }) => learner?.id)).size,
    graded: grades.length,
    passed: grades.filter(({ passed }) => passed).length,
    average: grades.length === 0 ? null : points / grades.length,
  };
}

/** Returns everybody who has a result, under the newest name; null once if some have no name. Results come newest first. */
export function learnersIn(results: readonly Result[]): readonly (Learner | null)[] {
  const found = new Map<string | undefined, Learner | null>();
  for (const { learner } of results) if (!found.has(learner?.id)) found.set(learner?.id, learner);
  return [...found.values()];
}

/** Returns the scenarios of the results, the most frequent first. */
export function scenariosIn(results: readonly Result[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { scenario } of results) counts.set(scenario, (counts.get(scenario) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([scenario]) => scenario);
}
