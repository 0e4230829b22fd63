import { mistakesIn } from './mistakes.ts';
import { upToGoal, type Course } from '../attempt/course.ts';
import type { Scenario, Weight } from '../scenario.ts';
import type { Trace } from '../trace.ts';
import { ownSteps, wrongSteps, type Deduction, type Score } from '../attempt/step-outcome.ts';

/** What is taken off the 100 points. */
export const prices = {
  /** If every step needed a second go; else its share. The procedure is half of what is learnt, its consequences the other. */
  allSteps: 50,
  /** For each level of a hint: the place costs least, the exact words most. */
  hintLevel: 1,
  /** Asking is better than guessing: more than this is never taken off for it. */
  allHints: 20,
  mistake: { light: 3, heavy: 8, critical: 20 } satisfies Record<Weight, number>,
  /** The goal was not reached. */
  unreached: 20,
} as const;

/** What an attempt is worth by what happened in it. Time does not count. */
export function scoreOf(scenario: Scenario, course: Course, whole: Trace): Score {
  const trace = upToGoal(course, whole);
  const reached = scenario.goal(trace);
  const own = ownSteps(course.steps);
  const wrong = wrongSteps(own, reached).length;
  const levels = own.reduce((sum, { hint }) => sum + hint, 0);
  const made = mistakesIn(scenario, trace);
  const deductions: readonly Deduction[] = [
    ...(wrong > 0
      ? [{ kind: 'steps', wrong, of: own.length, points: Math.round((prices.allSteps * wrong) / own.length) } as const]
      : []),
    ...(levels > 0
      ? [{ kind: 'hints', levels, points: Math.min(prices.allHints, levels * prices.hintLevel) } as const]
      : []),
    ...made.map(({ id, weight }) => ({
      kind: 'mistake' as const,
      mistake: id,
      critical: weight === 'critical',
      points: prices.mistake[weight],
    })),
    ...(reached ? [] : [{ kind: 'unreached', points: prices.unreached } as const]),
  ];
  const points = Math.max(
    0,
    deductions.reduce((left, deduction) => left - deduction.points, 100),
  );
  const critical = made.some(({ weight }) => weight === 'critical');
  return {
    points,
    passed: reached && !critical && points >= scenario.passMark,
    reached,
    steps: course.steps,
    deductions,
  };
}
