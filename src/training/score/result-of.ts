import { mistakesIn } from '../debrief/moments.ts';
import type { Course } from '../guidance/course.ts';
import type { Scenario } from '../scenario.ts';
import type { Trace } from '../trace.ts';
import type { Result } from './result.ts';
import { scoreOf } from './score-of.ts';

type About = Pick<Result, 'attempt' | 'scenario' | 'mode' | 'learner' | 'modelVersion' | 'finishedAt' | 'seconds'>;

/** What is kept of an attempt that has ended. */
export function resultOf(about: About, scenario: Scenario, course: Course, trace: Trace): Result {
  const { points, passed, reached, steps } = scoreOf(scenario, course, trace);
  const own = steps.filter(({ outcome }) => outcome !== 'given');
  return {
    ...about,
    points,
    passed,
    reached,
    wrongSteps: own
      .filter(({ outcome }) => outcome === 'wrong' || (!reached && outcome === 'open'))
      .map(({ step }) => step),
    steps: own.length,
    hints: own.reduce((sum, { hint }) => sum + hint, 0),
    mistakes: mistakesIn(scenario, trace).map(({ id }) => id),
  };
}
