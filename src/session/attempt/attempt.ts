import type { Entry } from '../../procedure/world/event.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Instant } from '../../time/instant.ts';
import type { Learner } from '../../training/learner.ts';
import type { AttemptOrigin } from '../../training/attempt/origin.ts';
import type { Mode } from '../../training/mode.ts';
import type { Result } from '../../training/assessment/result.ts';

/** What is stored of an attempt beside its entries. */
export interface AttemptHeader {
  readonly id: string;
  readonly scenario: string;
  readonly profile: { readonly id: string; readonly hash: string };
  /** The bank as it was when the attempt began: the profile that `profile.hash` is of. Earlier versions stored none. */
  readonly snapshot?: Profile;
  readonly modelVersion: number;
  readonly status: 'open' | 'solved' | 'handedIn' | 'abandoned';
  /** Earlier versions knew only `free`. */
  readonly mode?: Mode;
  readonly learner?: Learner | null;
  /** Real time: milliseconds since 1970. */
  readonly startedAt?: Instant;
  /** Absent where it began with its exercise. */
  readonly origin?: AttemptOrigin;
}

export interface StoredAttempt {
  readonly header: AttemptHeader;
  readonly entries: readonly Entry[];
  /** Once it has ended. */
  readonly result?: Result;
}

/** Whose attempt at what is looked for. */
export interface AttemptQuery {
  readonly scenario: string;
  readonly mode: Mode;
  /** Null: nobody in particular. */
  readonly learner: string | null;
}

/** What a database gave back of an attempt, before anybody has looked at it. */
export interface FoundAttempt {
  readonly id: string;
  /** Undefined if it is only known that there was one. */
  readonly header: unknown;
  readonly entries: readonly unknown[];
  /** How many entries there were, as far as that is known outside the database. */
  readonly known: number;
}

/** An attempt that somebody else goes on with by now. */
export class AttemptTaken extends Error {
  override readonly name = 'AttemptTaken';
}

/**
 * Where attempts are kept, event by event. Each method rejects when the browser's storage does. An owner is one opening of
 * an attempt in one tab.
 */
export interface AttemptStore {
  /** Stores what of an attempt is not stored yet, or nothing. A finished one stays finished. Rejects with `AttemptTaken`. */
  keep(attempt: StoredAttempt, owner: string): Promise<void>;
  /** Makes an open attempt this owner's: the former one's writes come before what is answered here, or not at all. */
  take(attempt: string, owner: string): Promise<FoundAttempt | undefined>;
  /** From now on it is nobody's and not gone on with; all of it stays stored. */
  abandon(attempt: string): Promise<void>;
  /** The newest open attempt of a scenario in which anything was done since it was prepared. */
  newestOpen(wanted: AttemptQuery): Promise<FoundAttempt | undefined>;
  /** What is kept of finished attempts, before anybody has looked at it. */
  results(): Promise<readonly unknown[]>;
  /** Any attempt with all that is stored of it. */
  find(attempt: string): Promise<(FoundAttempt & { readonly result: unknown }) | undefined>;
  /** Stores a finished attempt from elsewhere; answers false if there is one of this id. */
  add(attempt: StoredAttempt): Promise<boolean>;
  /** Takes attempts away for good. */
  remove(attempts: readonly string[]): Promise<void>;
}
