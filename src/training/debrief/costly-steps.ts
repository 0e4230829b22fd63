import type { Assessment } from '../assessment/assess.ts';
import { ownSteps, undoneSteps, wrongSteps } from '../attempt/step-outcome.ts';

/** The learner's steps that cost points, by their ids. */
export interface CostlySteps {
  readonly wrong: readonly string[];
  readonly undone: readonly string[];
}

/** @param explained steps that went wrong by a taught mistake, which has a line of its own */
export function costlySteps(
  { steps, reached }: Pick<Assessment, 'steps' | 'reached'>,
  explained: readonly string[],
): CostlySteps {
  const own = ownSteps(steps);
  const idsOf = (some: typeof own) => some.map(({ step }) => step);
  return {
    wrong: idsOf(wrongSteps(own)).filter((step) => !explained.includes(step)),
    undone: idsOf(undoneSteps(own, reached)),
  };
}
