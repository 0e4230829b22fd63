import type { StorageFault } from '../../contract/storage-fault.ts';
import type { CertificateDetails, SerialNumber } from '../../pki/certificate-fields.ts';
import type { Instant } from '../../time/instant.ts';
import type { Profile } from '../../profile/profile.ts';
import type { HintLevel } from '../../procedure/world/event.ts';
import type { World } from '../../procedure/world/world.ts';
import type { AttemptOrigin } from '../../training/attempt/origin.ts';
import type { MistakeFeedback } from '../../training/attempt/feedback.ts';
import type { DeadEnd } from '../../training/guidance/dead-end.ts';
import type { NextStep } from '../../training/guidance/next-step.ts';
import type { Reach } from '../../training/guidance/reach.ts';
import type { Whereabouts } from '../../training/guidance/whereabouts.ts';
import type { ExerciseWithBank } from '../../training/exercise-with-bank.ts';
import type { Mode } from '../../training/mode.ts';
import type { LearnerEvent, Scenario } from '../../training/scenario.ts';
import type { VariantSeed } from '../../training/variants/seed.ts';
import type { StepOutcome } from '../../training/attempt/step-outcome.ts';
import type { Assessment } from '../../training/assessment/assess.ts';
import type { Obstacle, Trouble } from '../../training/trouble.ts';
import type { Photo } from './pictures.ts';

/** The help that a step comes with by itself, and the hints that are shown. */
export interface Help {
  /** `full`: the place is marked and the instruction said. `place`: only the mark. `onRequest`: nothing until asked. */
  readonly kind: 'full' | 'place' | 'onRequest' | 'none';
  /** The highest level shown for this step so far. The place counts as shown where it is marked by itself. */
  readonly taken: 0 | HintLevel;
}

/** An attempt under way, as the site around the PC sees it. */
export interface PracticeSession {
  /** The attempt's id. */
  readonly attempt: string;
  readonly mode: Mode;
  readonly scenario: Scenario;
  readonly profile: Profile;
  readonly world: World;
  /** The training clock's time, moving on by itself. */
  readonly clock: Instant;
  readonly solved: boolean;
  /** Solved, handed in, or in a dead end: nothing more is expected of the learner. */
  readonly ended: boolean;
  /** Null until the attempt has ended. */
  readonly assessment: Assessment | null;
  /** Ids of the taught mistakes made so far. */
  readonly mistakes: readonly string[];
  /** The next step; null where the attempt has ended, or where nothing leads to the goal any more. */
  readonly next: NextStep | null;
  /** The action that brings the place of the next step into sight; null where it can be seen. */
  readonly reach: Reach | null;
  readonly whereabouts: Whereabouts;
  /** The reason why nothing leads to the goal any more; null while it can be reached. */
  readonly deadEnd: DeadEnd | null;
  readonly help: Help;
  /** The explanation that the last action calls for; null where it calls for none. */
  readonly feedback: MistakeFeedback | null;
  /** The steps of the solution so far. */
  readonly steps: readonly StepOutcome[];
  /** Undefined where the attempt began with its exercise. */
  readonly origin: AttemptOrigin | undefined;
  /** The number of another customer; undefined where it is the exercise's own. */
  readonly variant: VariantSeed | undefined;
  readonly trouble: Trouble | null;
  /** The exception behind the trouble, where one is known that a developer could use. */
  readonly failure: Error | null;
  /** The fault of the browser's storage; null while all its databases work. */
  readonly storageFault: StorageFault | null;
  /** The part that is kept only until the page is closed: nothing, the PC's keys and the bank, or all of the attempt. */
  readonly inMemory: 'nothing' | 'work' | 'all';
  act(event: LearnerEvent): void;
  /** Takes the next level of hints for the next step. */
  takeHint(): void;
  /** Ends the attempt as it is. */
  handIn(): void;
  /** Tries again what `trouble` names. */
  retry(): void;
  /** Goes on in memory with what the browser does not keep, until the page is closed. */
  goOnWithoutStorage(): void;
  /** The attempt as it is now, for a picture. */
  photo(): Promise<Photo>;
  detailsOf(serialNumber: SerialNumber): Promise<CertificateDetails | undefined>;
  shuffledDigits(): readonly number[];
}

/** The readable part of an attempt that cannot be resumed. */
export interface Remains {
  /** The number of stored entries, and of those that the model still accepts. */
  readonly stored: number;
  readonly readable: number;
  /** Ids of the taught mistakes up to there. */
  readonly mistakes: readonly string[];
}

/** The place and the time at which an unfinished attempt was left. */
export interface LeftOff {
  /** The real time: of its last entry, or where that is not known, of its beginning. */
  readonly time: { readonly of: 'leaving' | 'beginning'; readonly at: Instant };
  /** The last step that is done, and its number; null before the first, and in a mode that does not tell. */
  readonly done: { readonly step: string; readonly number: number } | null;
  /** Something else has to be done before the next step. */
  readonly detour: boolean;
}

export type RoomState =
  | { readonly kind: 'loading' }
  /** The steps before the one at which the attempt begins are being done for the learner. */
  | { readonly kind: 'advancing'; readonly done: number; readonly of: number }
  /** `bank`: the name of the bank it began with, where new attempts have another one. */
  | {
      readonly kind: 'unfinished';
      readonly obstacle: null;
      readonly bank?: string;
      readonly left: LeftOff;
      readonly exercise: ExerciseWithBank;
      /** The name of its customer, where new attempts have another one. */
      readonly customer?: string;
    }
  | {
      readonly kind: 'unfinished';
      readonly obstacle: Obstacle;
      readonly remains: Remains;
      readonly exercise: ExerciseWithBank | null;
    }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'underWay'; readonly session: PracticeSession }
  /** The steps before the one that the address names could not be done. */
  | { readonly kind: 'stepNotReached' }
  /** The bank for new attempts lacks something that the exercise needs. */
  | { readonly kind: 'unsuitedBank'; readonly bank: string }
  /** `thrown`: the exception, where nobody foresaw it. */
  | { readonly kind: 'failed'; readonly fault: StorageFault | 'keysNotMade' | null; readonly thrown?: unknown };

/** A place to go through one scenario in one mode. It finds the unfinished attempt, or begins a new one. */
export interface PracticeRoom {
  readonly state: RoomState;
  readonly mode: Mode;
  resume(): Promise<void>;
  startAnew(): Promise<void>;
  /** Looks again for an unfinished attempt. */
  enter(): Promise<void>;
  /** The same after a fault of the storage, with everything in memory that the browser does not keep. */
  enterWithoutStorage(): Promise<void>;
  /** Takes the attempt over from the tab that has it. */
  takeOver(): Promise<void>;
  leave(): void;
}
