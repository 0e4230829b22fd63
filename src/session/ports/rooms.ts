import type { Mode } from '../../training/mode.ts';
import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import type { VariantSeed } from '../../training/variants/seed.ts';
import type { Demonstration, ReadingLength } from './demonstration.ts';
import type { PracticeRoom } from './practice.ts';

/** Modes in which the learner acts. */
export type ActingMode = Exclude<Mode, 'show'>;

/** The address of a branch that waits to be resumed. */
export interface Branched {
  readonly scenario: ScenarioId;
  readonly mode: Mode;
  /** The number of another customer. */
  readonly variant?: VariantSeed;
}

/** Makes the rooms of exercises. Loaded with the first exercise, since the home page needs none of it. */
export interface Rooms {
  /**
   * Makes a room, which looks at once for an unfinished attempt.
   * @param from the step at which a new attempt begins; undefined for the beginning of the exercise
   * @param variant the number of the customer of a new attempt; undefined for the exercise's own
   */
  roomFor(scenario: ScenarioId, mode: ActingMode, from?: string, variant?: VariantSeed): PracticeRoom;
  /**
   * Makes a demonstration, which plays at once.
   * @param from the step at which it opens; undefined for the beginning of the exercise
   * @param variant the number of its customer; undefined for the exercise's own
   */
  demonstrationOf(
    scenario: ScenarioId,
    readingLength: ReadingLength,
    from?: string,
    variant?: VariantSeed,
  ): Demonstration;
  /**
   * Begins a new attempt after an entry of a finished one, with the bank as it was then. Undefined where that cannot be done.
   */
  branch(attempt: string, seq: number): Promise<Branched | undefined>;
}
