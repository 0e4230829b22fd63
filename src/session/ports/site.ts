import type { Profile } from '../../profile/profile.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { Mode } from '../../training/mode.ts';
import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import type { Result } from '../../training/assessment/result.ts';

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

/** Languages of the site around the PC; the bank and Windows always speak Japanese. */
export type Language = 'ja' | 'en';

export interface LanguageChoice {
  readonly language: Language;
  /** What was chosen; its words may still be on their way. */
  readonly wanted: Language;
  /** The words of the language that was chosen could not be fetched, so that it stayed as it was. */
  readonly missing: boolean;
  choose(language: Language): Promise<void>;
}

/** An attempt of the current learner that can be gone on with. */
export interface Unfinished {
  readonly scenario: ScenarioId;
  readonly mode: Mode;
}

/** The progress of the current learner, as far as the browser has loaded it. */
export interface LearnerProgress {
  readonly results: readonly Result[];
  readonly unfinished: readonly Unfinished[];
  /** Returns whether this exercise was watched to the end. Nothing else is stored about watching. */
  hasWatched(scenario: ScenarioId): boolean;
  noteWatched(scenario: ScenarioId): void;
  /** Loads again, after something was done or another learner was chosen. */
  refresh(): void;
}
