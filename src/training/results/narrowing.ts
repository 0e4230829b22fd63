import type { Mode } from '../mode.ts';
import type { Result } from '../assessment/result.ts';

/** Which results are wanted. What is undefined narrows nothing; a null learner stands for those without a name. */
export interface Narrowing {
  readonly learner?: string | null | undefined;
  readonly scenario?: string | undefined;
  readonly mode?: Mode | undefined;
  readonly passed?: boolean | undefined;
}

export const everything: Narrowing = {};

const agrees = <T>(wanted: T | undefined, there: T): boolean => wanted === undefined || wanted === there;

export const narrowed = (results: readonly Result[], wanted: Narrowing): readonly Result[] =>
  results.filter(
    ({ learner, scenario, mode, passed }) =>
      agrees(wanted.learner, learner?.id ?? null) &&
      agrees(wanted.scenario, scenario) &&
      agrees(wanted.mode, mode) &&
      agrees(wanted.passed, passed),
  );

export const narrowsNothing = (wanted: Narrowing): boolean => Object.values(wanted).every((part) => part === undefined);
