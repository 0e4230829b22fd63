import type { StorageFault } from '../contract/storage-fault.ts';
import type { CertificateDetails, SerialNumber } from '../pki/certificate-fields.ts';
import type { Instant } from '../pki/instant.ts';
import type { Profile } from '../profile/profile.ts';
import type { ActorEvent } from '../procedure/event.ts';
import type { World } from '../procedure/world.ts';
import type { ProfileSnapshot } from '../training/given-world.ts';
import type { Scenario } from '../training/scenario.ts';
import type { Obstacle, Trouble } from '../training/trouble.ts';

/** What the site around the PC may ask of an attempt under way. */
export interface PracticeSession {
  readonly scenario: Scenario;
  readonly profile: Profile;
  readonly world: World;
  /** The training clock's time, moving on by itself. */
  readonly clock: Instant;
  readonly solved: boolean;
  /** Ids of the taught mistakes made so far. */
  readonly mistakes: readonly string[];
  readonly trouble: Trouble | null;
  /** Why the browser does not store what it should, as far as any of its databases has told. */
  readonly storageFault: StorageFault | null;
  act(event: ActorEvent): void;
  /** Tries again what `trouble` names. */
  retry(): void;
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
  /** `bank`: the name of the bank it began with, where new attempts have another one. */
  | { readonly kind: 'unfinished'; readonly obstacle: null; readonly bank?: string }
  | { readonly kind: 'unfinished'; readonly obstacle: Obstacle; readonly remains: Remains }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'underWay'; readonly session: PracticeSession }
  | { readonly kind: 'failed'; readonly fault: StorageFault | null };

/** A place to practise one scenario: finds the unfinished attempt, or begins a new one. */
export interface PracticeRoom {
  readonly state: RoomState;
  resume(): Promise<void>;
  startAnew(): Promise<void>;
  /** Looks again for what there is to go on with. */
  enter(): Promise<void>;
  /** Takes the attempt over from the tab that has it. */
  takeOver(): Promise<void>;
  leave(): void;
}

/** Whether the site works without network, and whether a newer version of it waits. */
export interface SiteState {
  readonly offlineReady: boolean;
  readonly newVersion: boolean;
  /** The switch was wanted, and has to wait for an exercise in another tab. */
  readonly waitsForOthers: boolean;
  switchNow(): Promise<void>;
}

/** The bank that new attempts have. `damaged`: another one is stored but cannot be read, so that it is the built-in one. */
export type BankInForce =
  | { readonly origin: 'builtIn' | 'own'; readonly snapshot: ProfileSnapshot }
  | { readonly origin: 'damaged'; readonly snapshot: ProfileSnapshot; readonly stored: string };

/** What a trainer may do about the bank that new attempts have in this browser. Changes answer whether they were stored. */
export interface BankChoice {
  readonly inForce: BankInForce;
  /** Whether the last change can be taken back. */
  readonly undoable: boolean;
  keep(profile: Profile): Promise<boolean>;
  returnToBuiltIn(): Promise<boolean>;
  undo(): Promise<boolean>;
}

/** How the PC and the bank's pages are drawn where somebody practises. Pictures are always drawn faithfully. */
export interface Look {
  readonly readable: boolean;
  choose(readable: boolean): void;
}
