import type { OfflineObstacle } from '../../contract/offline-use.ts';
import type { Profile } from '../../profile/profile.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { Mode } from '../../training/mode.ts';
import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import type { Result } from '../../training/assessment/result.ts';

/**
 * Readiness for use without a network. It is claimed only after the worker has found every file in its cache; `lacking` are
 * files that no exercise needs. `files` are those in the way, by their paths.
 */
export type OfflineUse =
  | { readonly state: 'preparing' }
  | { readonly state: 'ready'; readonly lacking: readonly string[] }
  | { readonly state: 'impossible'; readonly because: OfflineObstacle; readonly files: readonly string[] };

/** The site's own state: its readiness for offline use, and a newer version that waits. */
export interface SiteState {
  readonly offline: OfflineUse;
  readonly newVersion: boolean;
  /** Set when a part could not be loaded since the host has another version by now. Only loading the page anew helps. */
  readonly outdated: boolean;
  /** Set when the switch has to wait for an exercise in another tab. */
  readonly waitsForOthers: boolean;
  switchNow(): Promise<void>;
  reload(): void;
}

/** The bank of new attempts. `damaged`: another bank is stored but cannot be read, so the built-in one is used. */
export type BankInForce =
  | { readonly origin: 'builtIn' | 'own'; readonly snapshot: ProfileSnapshot }
  | { readonly origin: 'damaged'; readonly snapshot: ProfileSnapshot; readonly stored: string };

/** The trainer's choice of the bank for new attempts in this browser. Changes resolve to whether they were stored. */
export interface BankChoice {
  readonly inForce: BankInForce;
  /** True while the last change can be undone. */
  readonly undoable: boolean;
  keep(profile: Profile): Promise<boolean>;
  returnToBuiltIn(): Promise<boolean>;
  undo(): Promise<boolean>;
}

/** The way in which the PC is drawn in exercises. Pictures are always drawn faithfully. */
export interface Look {
  readonly readable: boolean;
  choose(readable: boolean): void;
}

/** Languages of the site around the PC; the bank and Windows always speak Japanese. */
export type Language = 'ja' | 'en';

export interface LanguageChoice {
  readonly language: Language;
  /** The chosen language, whose words may still be loading. */
  readonly wanted: Language;
  /** Set when the words of the chosen language could not be loaded, so the language stayed as it was. */
  readonly missing: boolean;
  choose(language: Language): Promise<void>;
}

/** An unfinished attempt of the current learner. */
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

/** The time for which this browser keeps records, and the records that it has lost. */
export interface RecordKeeping {
  /** `lasting`: until somebody deletes them. `mayVanish`: the browser may make room. */
  readonly durability: 'lasting' | 'mayVanish' | 'unknown';
  /** True in browsers that delete what a site stores after days without a visit. */
  readonly forgetsAfterDays: boolean;
  /** The browser can be asked to keep records, which may make it ask the user. */
  readonly canAsk: boolean;
  /** The browser was asked and did not agree. */
  readonly refused: boolean;
  /** The results that were stored and are gone, though nobody deleted them; null where there are none. */
  readonly lost: { readonly count: number; readonly seenAt: number } | null;
  ask(): Promise<void>;
  /** Looks what the browser promises now. */
  refresh(): void;
  dismissLost(): void;
}
