import type { StorageFault } from '../../contract/storage-fault.ts';
import type { CertificateDetails, SerialNumber } from '../../pki/certificate-fields.ts';
import type { Instant } from '../../time/instant.ts';
import type { Profile } from '../../profile/profile.ts';
import type { HintLevel } from '../../procedure/world/event.ts';
import type { World } from '../../procedure/world/world.ts';
import type { AttemptOrigin } from '../../training/attempt/origin.ts';
import type { MistakeFeedback } from '../../training/attempt/feedback.ts';
import type { NextStep } from '../../training/guidance/next-step.ts';
import type { Mode } from '../../training/mode.ts';
import type { LearnerEvent, Scenario } from '../../training/scenario.ts';
import type { StepOutcome } from '../../training/attempt/step-outcome.ts';
import type { Assessment } from '../../training/assessment/assess.ts';
import type { Obstacle, Trouble } from '../../training/trouble.ts';
import type { Photo } from './pictures.ts';

/** How much help a step comes with by itself, and how much of it was asked for. */
export interface Help {
  /** `full`: the place is marked and the instruction said. `place`: only the mark. `onRequest`: nothing until asked. */
  readonly kind: 'full' | 'place' | 'onRequest' | 'none';
  /** The highest level taken for this step so far. */
  readonly taken: 0 | HintLevel;
}

/** What the site around the PC may ask of an attempt under way. */
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
  /** Solved or handed in: nothing more is expected of the learner. */
  readonly ended: boolean;
  /** Null until the attempt has ended. */
  readonly assessment: Assessment | null;
  /** Ids of the taught mistakes made so far. */
  readonly mistakes: readonly string[];
  /** What to do next; null where it has ended, or where nothing leads to the goal any more. */
  readonly next: NextStep | null;
  readonly help: Help;
  /** The explanation that the last action calls for; null where it calls for none. */
  readonly feedback: MistakeFeedback | null;
  /** The steps of the solution so far. */
  readonly steps: readonly StepOutcome[];
  /** Undefined where the attempt began with its exercise. */
  readonly origin: AttemptOrigin | undefined;
  readonly trouble: Trouble | null;
  /** Why the browser does not store what it should, as far as any of its databases has told. */
  readonly storageFault: StorageFault | null;
  act(event: LearnerEvent): void;
  /** Takes the next level of hints for the next step. */
  takeHint(): void;
  /** Ends the attempt as it is. */
  handIn(): void;
  /** Tries again what `trouble` names. */
  retry(): void;
  /** The attempt as it stands, for a picture. */
  photo(): Promise<Photo>;
  detailsOf(serialNumber: SerialNumber): Promise<CertificateDetails | undefined>;
  shuffledDigits(): readonly number[];
}

/** What is left of an attempt that cannot be gone on with. */
export interface Remains {
  /** How many entries were stored, and how many of them still lead somewhere. */
  readonly stored: number;
  readonly readable: number;
  /** Ids of the taught mistakes up to there. */
  readonly mistakes: readonly string[];
}

export type RoomState =
  | { readonly kind: 'loading' }
  /** What comes before the step at which the attempt begins is being done for the learner: so many of so many steps. */
  | { readonly kind: 'advancing'; readonly done: number; readonly of: number }
  /** `bank`: the name of the bank it began with, where new attempts have another one. */
  | { readonly kind: 'unfinished'; readonly obstacle: null; readonly bank?: string }
  | { readonly kind: 'unfinished'; readonly obstacle: Obstacle; readonly remains: Remains }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'underWay'; readonly session: PracticeSession }
  /** What comes before the step that the address names could not be done. */
  | { readonly kind: 'stepNotReached' }
  | { readonly kind: 'failed'; readonly fault: StorageFault | null };

/** A place to go through one scenario in one mode: finds the unfinished attempt, or begins a new one. */
export interface PracticeRoom {
  readonly state: RoomState;
  readonly mode: Mode;
  resume(): Promise<void>;
  startAnew(): Promise<void>;
  /** Looks again for what there is to go on with. */
  enter(): Promise<void>;
  /** Takes the attempt over from the tab that has it. */
  takeOver(): Promise<void>;
  leave(): void;
}
