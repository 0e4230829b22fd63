import { countsForProgress } from '../attempt/origin.ts';
import type { Result } from './result.ts';

/** The help that a step comes with by itself: all of it, the mark at its place, or none until it is asked for. */
export type HelpKind = 'full' | 'place' | 'onRequest' | 'none';

export interface Fading {
  /** The step to begin with, because it went wrong the last time. */
  readonly repeat: string | null;
  helpFor(step: string | null): HelpKind;
}

/**
 * Decides how much help the next practice gives, by the past results of one learner in one scenario, the newest first. Help
 * fades with each graded attempt that reached the goal, since constant help leaves least behind; a step that went wrong comes
 * back without any. A learner who was guided to the goal has read every sentence, so that counts as the first of them.
 */
export function fadingOf(past: readonly Result[]): Fading {
  const graded = past.filter(({ grade }) => grade !== null);
  const reached = graded.filter((result) => result.reached).length;
  const wrong = new Set(graded[0]?.wrongSteps ?? []);
  const guided = past.some(({ mode, origin, reached: done }) => mode === 'guided' && done && countsForProgress(origin));
  const learnt = reached + (guided ? 1 : 0);
  const usual: HelpKind = learnt === 0 ? 'full' : learnt === 1 ? 'place' : 'onRequest';
  const [repeat = null] = reached === 0 ? [] : wrong;
  return { repeat, helpFor: (step) => (repeat !== null && step !== null && wrong.has(step) ? 'none' : usual) };
}
