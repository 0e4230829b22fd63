import { isGraded, type Mode } from '../mode.ts';

/**
 * The place at which an attempt began, if not at the beginning of its exercise. The steps before it were done for the learner.
 * - `link`: at the step that an address names.
 * - `repeat`: at a step that went wrong in the last practice; 練習 begins there by itself.
 * - `branch`: as another attempt was after its first `entries` entries.
 */
export type AttemptOrigin =
  | { readonly kind: 'link' | 'repeat'; readonly step: string }
  | { readonly kind: 'branch'; readonly attempt: string; readonly entries: number };

/**
 * Returns whether an attempt counts for a learner's progress: the marks on the home page and the fading of help. A link or a
 * branch has led past steps that were never shown to be known. A repeat counts: the step would come back for ever otherwise.
 */
export const countsForProgress = (origin: AttemptOrigin | undefined): boolean =>
  origin === undefined || origin.kind === 'repeat';

/** Returns whether points and a pass say what the learner can do: the mode grades, and the attempt counts. */
export const isGradedAttempt = (mode: Mode, origin: AttemptOrigin | undefined): boolean =>
  isGraded(mode) && countsForProgress(origin);
