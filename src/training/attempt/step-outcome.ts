import type { HintLevel } from '../../procedure/world/event.ts';

/**
 * The outcome of a step of the solution. `open`: not done so far. `given`: done for the learner. `passedOver`: not needed on
 * the way that the learner took. `right`: done at the first go. `tried`: something else was done, the step itself not so far.
 * `wrong`: done, or left behind, after something else.
 */
export interface StepOutcome {
  readonly step: string;
  readonly outcome: 'open' | 'given' | 'passedOver' | 'right' | 'tried' | 'wrong';
  /** The highest level of the hints that were taken for it; 0 for none. */
  readonly hint: 0 | HintLevel;
  /** The place was marked already, so that the first hint taken was the one after it. */
  readonly placeShown?: true;
  /** The first taught mistake that was made where this step was to be done. */
  readonly mistake?: string;
}

export type StepOutcomes = readonly StepOutcome[];

const withOutcome =
  (...outcomes: readonly StepOutcome['outcome'][]) =>
  (steps: StepOutcomes): StepOutcomes =>
    steps.filter(({ outcome }) => outcomes.includes(outcome));

/** Returns the steps that were the learner's to do. */
export const ownSteps = (steps: StepOutcomes): StepOutcomes => steps.filter(({ outcome }) => outcome !== 'given');

/** Returns the steps at which the learner did something wrong. */
export const wrongSteps = withOutcome('wrong', 'tried');

/** Returns the steps that an attempt ended before. Once the goal is reached, no step is missing. */
export const unreachedSteps = (steps: StepOutcomes, reached: boolean): StepOutcomes =>
  reached ? [] : withOutcome('open')(steps);

/** Returns the steps that were not done, whether or not they were tried. Once the goal is reached, no step is missing. */
export const undoneSteps = (steps: StepOutcomes, reached: boolean): StepOutcomes =>
  reached ? [] : withOutcome('open', 'tried')(steps);

/** Returns the number of hints that were asked for. */
export const hintsTaken = (steps: StepOutcomes): number =>
  steps.reduce((sum, { hint, placeShown }) => sum + hint - (placeShown ? 1 : 0), 0);
