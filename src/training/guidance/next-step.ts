import type { Target } from '../../procedure/target.ts';
import type { LearnerEvent } from '../scenario.ts';

/** The next thing to do in a world. */
export interface NextStep {
  /** The id of the solution's step, or null if the action only leads back to the route. */
  readonly step: string | null;
  readonly event: LearnerEvent;
  /** The place where it is done; null for an action beside the PC. */
  readonly target: Target | null;
  /** The number of actions left to the goal, this one included. */
  readonly distance: number;
}
