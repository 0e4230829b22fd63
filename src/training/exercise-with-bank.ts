import type { ProfileSnapshot } from './given-world.ts';
import type { Scenario } from './scenario.ts';

/** An exercise with the bank that has its customer. */
export interface ExerciseWithBank {
  readonly scenario: Scenario;
  readonly bankProfile: ProfileSnapshot;
}
