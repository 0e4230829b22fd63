import type { Result } from '../assessment/result.ts';

/** How often a step was not right at the first go. */
export interface WrongStep {
  readonly step: string;
  readonly wrong: number;
  /** Of so many attempts. */
  readonly of: number;
}

/** The steps of one scenario that go wrong, the most frequent first. */
export function wrongSteps(results: readonly Result[], scenario: string): readonly WrongStep[] {
  const attempts = results.filter((result) => result.scenario === scenario);
  const counts = new Map<string, number>();
  for (const { wrongSteps: steps } of attempts) {
    for (const step of new Set(steps)) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return [...counts]
    .map(([step, wrong]) => ({ step, wrong, of: attempts.length }))
    .toSorted((one, other) => other.wrong - one.wrong);
}
