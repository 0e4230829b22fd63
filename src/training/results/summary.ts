import type { Learner } from '../learner.ts';
import { isGradedAttempt } from '../attempt/origin.ts';
import type { Result } from '../assessment/result.ts';

/** What a list of results comes to. */
export interface Summary {
  readonly count: number;
  /** Those that have points and can be passed: practices and tests. */
  readonly graded: number;
  /** Those without a name count together as one. */
  readonly learners: number;
  readonly passed: number;
  /** Of those that are graded; null where there is none. */
  readonly average: number | null;
}

export function summaryOf(results: readonly Result[]): Summary {
  const graded = results.filter(({ mode, origin }) => isGradedAttempt(mode, origin));
  const points = graded.reduce((sum, result) => sum + result.points, 0);
  return {
    count: results.length,
    learners: new Set(results.map(({ learner }) => learner?.id)).size,
    graded: graded.length,
    passed: graded.filter(({ passed }) => passed).length,
    average: graded.length === 0 ? null : points / graded.length,
  };
}

/** Everybody who has a result, under the name of the newest; null once if some have no name. Results come newest first. */
export function learnersIn(results: readonly Result[]): readonly (Learner | null)[] {
  const found = new Map<string | undefined, Learner | null>();
  for (const { learner } of results) if (!found.has(learner?.id)) found.set(learner?.id, learner);
  return [...found.values()];
}

/** The scenarios that results are of, the most frequent first. */
export function scenariosIn(results: readonly Result[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { scenario } of results) counts.set(scenario, (counts.get(scenario) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([scenario]) => scenario);
}
