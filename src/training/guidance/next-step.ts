import type { Target } from '../../procedure/target.ts';
import type { LearnerEvent } from '../scenario.ts';

/** What to do next in a world. */
export interface NextStep {
  /** The step of the solution that this is, or null where it only leads back to the way of the solution. */
  readonly step: string | null;
  readonly event: LearnerEvent;
  /** Where it is done; null for what is done beside the PC. */
  readonly target: Target | null;
  /** How many actions are left, this one included. */
  readonly distance: number;
}
