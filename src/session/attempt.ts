import type { Entry } from '../procedure/event.ts';
import type { Profile } from '../profile/profile.ts';

/** What is stored of an attempt beside its entries. */
export interface AttemptHeader {
  readonly id: string;
  readonly scenario: string;
  readonly profile: { readonly id: string; readonly hash: string };
  /** The bank as it was when the attempt began: the profile that `profile.hash` is of. Earlier versions stored none. */
  readonly snapshot?: Profile;
  readonly modelVersion: number;
  readonly status: 'open' | 'solved' | 'abandoned';
}

export interface StoredAttempt {
  readonly header: AttemptHeader;
  readonly entries: readonly Entry[];
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
  /** Stores what of an attempt is not stored yet, or nothing. A solved one stays solved. Rejects with `AttemptTaken`. */
  keep(attempt: StoredAttempt, owner: string): Promise<void>;
  /** Makes an open attempt this owner's: the former one's writes come before what is answered here, or not at all. */
  take(attempt: string, owner: string): Promise<FoundAttempt | undefined>;
  /** From now on it is nobody's and not gone on with; all of it stays stored. */
  abandon(attempt: string): Promise<void>;
  /** The newest open attempt of a scenario in which anything was done since it was prepared. */
  newestOpen(scenario: string): Promise<FoundAttempt | undefined>;
}
