import { upToGoal, type Course } from '../attempt/course.ts';
import { isGradedAttempt, type AttemptOrigin } from '../attempt/origin.ts';
import { hintsTaken, ownSteps, undoneSteps, wrongSteps, type StepOutcome } from '../attempt/step-outcome.ts';
import type { Mode } from '../mode.ts';
import type { Scenario, TaughtMistake, Weight } from '../scenario.ts';
import type { Trace } from '../trace.ts';

/** The worth of an attempt whose points say what the learner can do. Points are of 100. */
export interface Grade {
  readonly points: number;
  readonly passed: boolean;
  /** A critical mistake was made, with which nobody passes. Results of earlier versions do not say so. */
  readonly critical?: true;
}

export type Deduction =
  /** Steps that went wrong without a taught mistake, which would have points of its own. */
  | { readonly kind: 'wrong'; readonly steps: readonly string[]; readonly each: number; readonly points: number }
  | { readonly kind: 'undone'; readonly steps: readonly string[]; readonly of: number; readonly points: number }
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

/**
 * The points that each fault costs. Nothing done costs everything, as `undone` and `unreached` are 100 together; `critical` and
 * `unreached` each leave fewer points than any exercise passes with.
 */
export const prices = {
  /** One step's share of this is the price of a step that went wrong; it never exceeds the price of a light mistake. */
  allSteps: 50,
  /** For each hint that was asked for. */
  hint: 1,
  /** The limit for all hints: asking is better than guessing. */
  allHints: 20,
  mistake: { light: 5, heavy: 10, critical: 40 } satisfies Record<Weight, number>,
  /** The steps that were not done cost their share of this. */
  undone: 60,
  /** The goal was not reached. */
  unreached: 40,
} as const;

/** The prices in one exercise, for the sentence that states the rule. */
export interface ScoringRule {
  readonly wrong: number;
  readonly mistake: Readonly<Record<Weight, number>>;
  readonly hint: number;
  readonly allHints: number;
  readonly undone: number;
  readonly unreached: number;
}

export function scoringRule({ solution }: Pick<Scenario, 'solution'>): ScoringRule {
  const { allSteps, ...rest } = prices;
  // A share of all steps, not of the learner's own, so that a slip costs the same where the attempt began in the middle. It is at
  // most a light mistake, so that a slip without a name never costs more than one with a name.
  const share = Math.max(1, Math.round(allSteps / solution.length));
  return { ...rest, wrong: Math.min(rest.mistake.light, share) };
}

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
  const score = isGradedAttempt(mode, origin) ? scoreOf(scenario, { reached, steps, made }) : null;
  return { reached, steps, mistakes, score };
}

interface Facts {
  readonly reached: boolean;
  readonly steps: readonly StepOutcome[];
  readonly made: readonly TaughtMistake[];
}

function scoreOf(scenario: Scenario, facts: Facts): Score {
  const deductions = deductionsOf(scoringRule(scenario), facts);
  const points = Math.max(
    0,
    deductions.reduce((left, deduction) => left - deduction.points, 100),
  );
  const critical = facts.made.some(({ weight }) => weight === 'critical');
  const passed = facts.reached && !critical && points >= scenario.passMark;
  return { points, passed, ...(critical && { critical }), deductions };
}

function deductionsOf(rule: ScoringRule, { reached, steps, made }: Facts): readonly Deduction[] {
  const own = ownSteps(steps);
  const wrong = idsOf(wrongSteps(own).filter(({ mistake }) => mistake === undefined));
  const undone = idsOf(undoneSteps(own, reached));
  const levels = hintsTaken(steps);
  const all: readonly Deduction[] = [
    ...made.map(({ id, weight }) => ({
      kind: 'mistake' as const,
      mistake: id,
      critical: weight === 'critical',
      points: rule.mistake[weight],
    })),
    { kind: 'wrong', steps: wrong, each: rule.wrong, points: wrong.length * rule.wrong },
    { kind: 'hints', levels, points: Math.min(rule.allHints, levels * rule.hint) },
    { kind: 'undone', steps: undone, of: own.length, points: shareOf(rule.undone, undone.length, own.length) },
    { kind: 'unreached', points: reached ? 0 : rule.unreached },
  ];
  return all.filter(({ points }) => points > 0);
}

const idsOf = (steps: readonly StepOutcome[]) => steps.map(({ step }) => step);

const shareOf = (points: number, part: number, whole: number) =>
  whole === 0 ? 0 : Math.round((points * part) / whole);
