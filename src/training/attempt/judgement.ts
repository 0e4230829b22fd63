import type { NextStep } from '../guidance/next-step.ts';

/**
 * The verdict on an action of the learner: `right` led nearer to the goal, `wrong` led away from it or nowhere, and `neutral`
 * only looked at something or arranged the screen.
 */
export interface Judgement {
  readonly seq: number;
  readonly verdict: 'right' | 'wrong' | 'neutral';
  /** The next step before the action; null if nothing led to the goal. */
  readonly wanted: NextStep | null;
}
