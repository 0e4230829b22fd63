import type { Instant } from '../../time/instant.ts';
import type { AttemptOrigin } from '../attempt/origin.ts';
import type { Learner } from '../learner.ts';
import type { Mode } from '../mode.ts';
import type { VariantSeed } from '../variants/seed.ts';
import type { Grade } from './assess.ts';

/** The stored outcome of a finished attempt, so that lists are quick and old results stay as they were when the model changes. */
export interface Result {
  readonly attempt: string;
  readonly scenario: string;
  readonly mode: Mode;
  readonly learner: Learner | null;
  /** Absent where the attempt began with its exercise. Release 0.1.0 stored it with the attempt alone. */
  readonly origin?: AttemptOrigin;
  /** The number of another customer. Absent where it was the exercise's own. */
  readonly variant?: VariantSeed;
  readonly modelVersion: number;
  /** Real time: milliseconds since 1970. */
  readonly finishedAt: Instant;
  readonly seconds: number;
  /** Null where points would not say what the learner can do. */
  readonly grade: Grade | null;
  readonly reached: boolean;
  /** Ids of the steps at which the learner did something wrong. */
  readonly wrongSteps: readonly string[];
  /** Ids of the steps that the attempt ended before. */
  readonly unreachedSteps: readonly string[];
  /** The number of steps that were the learner's to do. */
  readonly steps: number;
  /** The number of hints that were asked for. */
  readonly hints: number;
  /** Ids of the taught mistakes that the learner made. */
  readonly mistakes: readonly string[];
  /**
   * Present where the result came in a file from an earlier version and the present one cannot judge the attempt again. Everything in
   * it is the file's word, its points included, so that it has no grade and counts as reached nowhere.
   */
  readonly unverified?: { readonly points: number | null };
}

/** Returns how many of the learner's steps were neither wrong nor left undone. */
export const rightSteps = ({ steps, wrongSteps, unreachedSteps }: Result): number =>
  steps - wrongSteps.length - unreachedSteps.length;
