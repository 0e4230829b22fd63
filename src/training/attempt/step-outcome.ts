import type { HintLevel } from '../../procedure/world/event.ts';

/**
 * The outcome of a step of the solution. `open`: not done so far. `given`: done for the learner. `passedOver`: not needed on
 * the way that the learner took. `right`: done at the first go. `wrong`: done after something else, or not at all after it.
 */
export interface StepOutcome {
  readonly step: string;
  readonly outcome: 'open' | 'given' | 'passedOver' | 'right' | 'wrong';
  /** The highest level of the hints that were taken for it; 0 for none. */
  readonly hint: 0 | HintLevel;
}

export type StepOutcomes = readonly StepOutcome[];

/** Returns the steps that were the learner's to do. */
export const ownSteps = (steps: StepOutcomes): StepOutcomes => steps.filter(({ outcome }) => outcome !== 'given');

/** Returns the steps at which the learner did something wrong. */
export const wrongSteps = (steps: StepOutcomes): StepOutcomes => steps.filter(({ outcome }) => outcome === 'wrong');

/** Returns the steps that an attempt ended before. Once the goal is reached, no step is missing. */
export const unreachedSteps = (steps: StepOutcomes, reached: boolean): StepOutcomes =>
  reached ? [] : steps.filter(({ outcome }) => outcome === 'open');
