import { upToGoal, type Course } from '../attempt/course.ts';
import { isGradedAttempt, type AttemptOrigin } from '../attempt/origin.ts';
import { ownSteps, unreachedSteps, wrongSteps, type StepOutcome } from '../attempt/step-outcome.ts';
import type { Mode } from '../mode.ts';
import type { Scenario, TaughtMistake, Weight } from '../scenario.ts';
import type { Trace } from '../trace.ts';

/** The worth of an attempt whose points say what the learner can do. Points are of 100. */
export interface Grade {
  readonly points: number;
  readonly passed: boolean;
}

export type Deduction =
  | {
      readonly kind: 'steps';
      readonly wrong: number;
      readonly unreached: number;
      readonly of: number;
      readonly points: number;
    }
  | { readonly kind: 'hints'; readonly levels: number; readonly points: number }
  | { readonly kind: 'mistake'; readonly mistake: string; readonly critical: boolean; readonly points: number }
  | { readonly kind: 'unreached'; readonly points: number };

/** A grade with the reasons for it. */
export interface Score extends Grade {
  /** Line by line; `points` is 100 less these, and not less than 0. */
  readonly deductions: readonly Deduction[];
}

/** The judgement on a whole attempt. Every list, card and debrief reads it here. */
export interface Assessment {
  readonly reached: boolean;
  readonly steps: readonly StepOutcome[];
  /** Ids of the taught mistakes that the learner made, in the order in which they were made. */
  readonly mistakes: readonly string[];
  /** Null where the attempt has no grade. */
  readonly score: Score | null;
}

/** The points that each fault costs. */
export const prices = {
  /** The cost if every step went wrong; fewer steps cost their share. Following the procedure is worth half of the points. */
  allSteps: 50,
  /** For each level of a hint: the place costs least, the exact words most. */
  hintLevel: 1,
  /** The limit for all hints: asking is better than guessing. */
  allHints: 20,
  mistake: { light: 3, heavy: 8, critical: 20 } satisfies Record<Weight, number>,
  /** The goal was not reached. */
  unreached: 20,
} as const;

/** Assesses an attempt by what happened in it up to the goal. Time does not count. */
export function assess(
  scenario: Scenario,
  course: Course,
  whole: Trace,
  { mode, origin }: { readonly mode: Mode; readonly origin?: AttemptOrigin | undefined },
): Assessment {
  const { steps } = course;
  const reached = scenario.goal(upToGoal(course, whole));
  const mistakes = course.mistakes.map(({ mistake }) => mistake);
  const made = scenario.mistakes.filter(({ id }) => mistakes.includes(id));
  const score = isGradedAttempt(mode, origin) ? scoreOf(scenario.passMark, { reached, steps, made }) : null;
  return { reached, steps, mistakes, score };
}

interface Facts {
  readonly reached: boolean;
  readonly steps: readonly StepOutcome[];
  readonly made: readonly TaughtMistake[];
}

function scoreOf(passMark: number, { reached, steps, made }: Facts): Score {
  const own = ownSteps(steps);
  const wrong = wrongSteps(own).length;
  const unreached = unreachedSteps(own, reached).length;
  const missed = wrong + unreached;
  const levels = own.reduce((sum, { hint }) => sum + hint, 0);
  const deductions: readonly Deduction[] = [
    ...(missed > 0
      ? [
          {
            kind: 'steps',
            wrong,
            unreached,
            of: own.length,
            points: Math.round((prices.allSteps * missed) / own.length),
          } as const,
        ]
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
  return { points, passed: reached && !critical && points >= passMark, deductions };
}
