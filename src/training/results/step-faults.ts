import type { Result } from '../assessment/result.ts';

/** The number of attempts in which a step went wrong, and of those that ended before it. */
export interface StepFaults {
  readonly step: string;
  readonly wrong: number;
  readonly unreached: number;
  /** The number of attempts that were counted. */
  readonly of: number;
}

/** Returns the steps of one scenario at which something was amiss: the most often wrong first, then the most often unreached. */
export function stepFaults(results: readonly Result[], scenario: string): readonly StepFaults[] {
  const attempts = results.filter((result) => result.scenario === scenario && !result.unverified);
  const faults = new Map<string, { wrong: number; unreached: number }>();
  const count = (steps: readonly string[], kind: 'wrong' | 'unreached') => {
    for (const step of new Set(steps)) {
      const found = faults.get(step) ?? { wrong: 0, unreached: 0 };
      faults.set(step, { ...found, [kind]: found[kind] + 1 });
    }
  };
  for (const { wrongSteps, unreachedSteps } of attempts) {
    count(wrongSteps, 'wrong');
    count(unreachedSteps, 'unreached');
  }
  return [...faults]
    .map(([step, counts]) => ({ step, ...counts, of: attempts.length }))
    .toSorted((one, other) => other.wrong - one.wrong || other.unreached - one.unreached);
}
