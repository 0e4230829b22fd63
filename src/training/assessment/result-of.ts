import { mistakesIn } from './mistakes.ts';
import { upToGoal, type Course } from '../attempt/course.ts';
import type { Scenario } from '../scenario.ts';
import type { Trace } from '../trace.ts';
import type { Result } from './result.ts';
import { scoreOf } from './score-of.ts';
import { ownSteps, wrongSteps } from '../attempt/step-outcome.ts';

type About = Pick<
  Result,
  'attempt' | 'scenario' | 'mode' | 'learner' | 'origin' | 'modelVersion' | 'finishedAt' | 'seconds'
>;

/** What is kept of an attempt that has ended. */
export function resultOf(about: About, scenario: Scenario, course: Course, trace: Trace): Result {
  const { points, passed, reached, steps } = scoreOf(scenario, course, trace);
  const own = ownSteps(steps);
  return {
    ...about,
    points,
    passed,
    reached,
    wrongSteps: wrongSteps(own, reached).map(({ step }) => step),
    steps: own.length,
    hints: own.reduce((sum, { hint }) => sum + hint, 0),
    mistakes: mistakesIn(scenario, upToGoal(course, trace)).map(({ id }) => id),
  };
}
