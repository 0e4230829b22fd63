import type { Instant } from '../../time/instant.ts';
import type { AttemptOrigin } from '../attempt/origin.ts';
import type { Learner } from '../learner.ts';
import type { Mode } from '../mode.ts';

/**
 * What is kept of a finished attempt, so that lists are quick and old results stay as they were when the model changes.
 */
export interface Result {
  readonly attempt: string;
  readonly scenario: string;
  readonly mode: Mode;
  readonly learner: Learner | null;
  /** Absent where it began with its exercise. Release 0.1.0 kept it only with the attempt. */
  readonly origin?: AttemptOrigin;
  readonly modelVersion: number;
  /** Real time: milliseconds since 1970. */
  readonly finishedAt: Instant;
  readonly seconds: number;
  readonly points: number;
  readonly passed: boolean;
  readonly reached: boolean;
  /** Ids of the steps that were not right at the first go. */
  readonly wrongSteps: readonly string[];
  /** How many steps were the learner's to do. */
  readonly steps: number;
  /** The sum of the levels of the hints that were taken. */
  readonly hints: number;
  /** Ids of the taught mistakes. */
  readonly mistakes: readonly string[];
}
