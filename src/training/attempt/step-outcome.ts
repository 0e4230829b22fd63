/** How a step of the solution went: passed over, right at the first go, or only after something else. */
export interface StepOutcome {
  readonly step: string;
  readonly outcome: 'open' | 'given' | 'passedOver' | 'right' | 'wrong';
  /** The highest level of the hints that were taken for it; 0 for none. */
  readonly hint: 0 | 1 | 2 | 3;
}

type Steps = readonly StepOutcome[];

/** Those that were the learner's to do. */
export const ownSteps = (steps: Steps): Steps => steps.filter(({ outcome }) => outcome !== 'given');

/** Own steps that were not right at the first go. What was passed over on the way to the goal was not needed. */
export const wrongSteps = (steps: Steps, reached: boolean): Steps =>
  steps.filter(({ outcome }) => outcome === 'wrong' || (!reached && outcome === 'open'));

/** What an attempt is worth. Points are of 100. */
export interface Score {
  readonly points: number;
  readonly passed: boolean;
  readonly reached: boolean;
  readonly steps: readonly StepOutcome[];
  /** What was taken off, line by line; `points` is 100 less these, and not less than 0. */
  readonly deductions: readonly Deduction[];
}

export type Deduction =
  | { readonly kind: 'steps'; readonly wrong: number; readonly of: number; readonly points: number }
  | { readonly kind: 'hints'; readonly levels: number; readonly points: number }
  | { readonly kind: 'mistake'; readonly mistake: string; readonly critical: boolean; readonly points: number }
  | { readonly kind: 'unreached'; readonly points: number };
