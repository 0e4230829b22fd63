import type { Mode } from '../../training/mode.ts';
import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import type { Demonstration } from './demonstration.ts';
import type { PracticeRoom } from './practice.ts';

/** Modes in which the learner acts. */
export type ActingMode = Exclude<Mode, 'show'>;

/** Where exercises are gone through and shown. The first page needs none of it, so it is fetched with the first of them. */
export interface Rooms {
  /** A room of its own, which looks at once for what there is to go on with. */
  roomFor(scenario: ScenarioId, mode: ActingMode): PracticeRoom;
  /** A demonstration of its own, which begins at once. */
  demonstrationOf(scenario: ScenarioId): Demonstration;
}
