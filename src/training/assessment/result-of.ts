import { hintsTaken, ownSteps, unreachedSteps, wrongSteps } from '../attempt/step-outcome.ts';
import type { Assessment } from './assess.ts';
import type { Result } from './result.ts';

/** The facts of a result that no entry holds: the learner, the exercise, the time. */
export type AboutResult = Pick<
  Result,
  'attempt' | 'scenario' | 'mode' | 'learner' | 'origin' | 'variant' | 'modelVersion' | 'finishedAt' | 'seconds'
>;

/** Makes the result that is stored of an attempt that has ended. */
export function resultOf(about: AboutResult, { reached, steps, mistakes, score }: Assessment): Result {
  const own = ownSteps(steps);
  const idsOf = (some: typeof own) => some.map(({ step }) => step);
  const { attempt, scenario, mode, learner, origin, variant, modelVersion, finishedAt, seconds } = about;
  return {
    attempt,
    scenario,
    mode,
    learner,
    ...(origin && { origin }),
    ...(variant !== undefined && { variant }),
    modelVersion,
    finishedAt,
    seconds,
    grade: score && { points: score.points, passed: score.passed, ...(score.critical && { critical: true }) },
    reached,
    wrongSteps: idsOf(wrongSteps(own)),
    unreachedSteps: idsOf(unreachedSteps(own, reached)),
    steps: own.length,
    hints: hintsTaken(steps),
    mistakes,
  };
}
