import type { Mode } from '../../training/mode.ts';
import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import type { Demonstration } from './demonstration.ts';
import type { PracticeRoom } from './practice.ts';

/** Modes in which the learner acts. */
export type ActingMode = Exclude<Mode, 'show'>;

/** Where a new attempt waits to be gone on with. */
export interface Branched {
  readonly scenario: ScenarioId;
  readonly mode: Mode;
}

/** Where exercises are gone through and shown. The first page needs none of it, so it is fetched with the first of them. */
export interface Rooms {
  /**
   * A room of its own, which looks at once for what there is to go on with.
   * @param from the step at which a new attempt begins; undefined for the beginning of the exercise
   */
  roomFor(scenario: ScenarioId, mode: ActingMode, from?: string): PracticeRoom;
  /**
   * A demonstration of its own, which begins at once.
   * @param readingLength how many characters there are to read at a step
   * @param from the step at which it opens; undefined for the beginning of the exercise
   */
  demonstrationOf(scenario: ScenarioId, readingLength: (step: string) => number, from?: string): Demonstration;
  /**
   * Begins a new attempt after this entry of a finished one, with the bank as it was then. Undefined where that cannot be.
   */
  branch(attempt: string, seq: number): Promise<Branched | undefined>;
}
