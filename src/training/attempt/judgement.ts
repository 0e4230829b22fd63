import type { NextStep } from '../guidance/next-step.ts';

/**
 * What an action of the learner came to: `right` led nearer to the goal, `wrong` led away from it or nowhere, and `neutral`
 * only looked at something or arranged the screen.
 */
export interface Judgement {
  readonly seq: number;
  readonly verdict: 'right' | 'wrong' | 'neutral';
  /** What would have been the next step, before the action. Null where nothing led to the goal. */
  readonly wanted: NextStep | null;
}
