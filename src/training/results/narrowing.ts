import type { Result } from '../assessment/result.ts';
import type { Mode } from '../mode.ts';

/** The choice of results. An undefined part narrows nothing; a null learner means results without a name. */
export interface Narrowing {
  readonly learner?: string | null | undefined;
  readonly scenario?: string | undefined;
  readonly mode?: Mode | undefined;
  /** A result without a grade is neither passed nor failed, so that it is found by neither. */
  readonly passed?: boolean | undefined;
}

export const noNarrowing: Narrowing = {};

const agrees = <T>(wanted: T | undefined, actual: T | undefined): boolean => wanted === undefined || wanted === actual;

export const narrowed = (results: readonly Result[], wanted: Narrowing): readonly Result[] =>
  results.filter(
    ({ learner, scenario, mode, grade }) =>
      agrees(wanted.learner, learner?.id ?? null) &&
      agrees(wanted.scenario, scenario) &&
      agrees(wanted.mode, mode) &&
      agrees(wanted.passed, grade?.passed),
  );

export const narrowsNothing = (wanted: Narrowing): boolean => Object.values(wanted).every((part) => part === undefined);
