import type { Entry } from '../../procedure/world/event.ts';
import type { StoredProfile } from '../../profile/profile.ts';
import type { Instant } from '../../time/instant.ts';
import type { Learner } from '../../training/learner.ts';
import type { AttemptOrigin } from '../../training/attempt/origin.ts';
import type { Mode } from '../../training/mode.ts';
import type { VariantSeed } from '../../training/variants/seed.ts';
import type { Result } from '../../training/assessment/result.ts';

/** The ways in which an attempt ends with a result. */
export const finishedStatuses = ['solved', 'handedIn'] as const;
export type FinishedStatus = (typeof finishedStatuses)[number];

/** An abandoned attempt has ended without a result. */
export const endedStatuses = [...finishedStatuses, 'abandoned'] as const;

export const attemptStatuses = ['open', ...endedStatuses] as const;
export type AttemptStatus = (typeof attemptStatuses)[number];

/** Everything stored of an attempt except its entries. */
export interface AttemptHeader {
  readonly id: string;
  readonly scenario: string;
  readonly profile: { readonly id: string; readonly hash: string };
  /** The bank as it was stored when the attempt began; `profile.hash` is its hash. It has the customer of the exercise itself. */
  readonly snapshot: StoredProfile;
  readonly modelVersion: number;
  readonly status: AttemptStatus;
  readonly mode: Mode;
  readonly learner: Learner | null;
  /** Real time: milliseconds since 1970. */
  readonly startedAt: Instant;
  /** Absent where it began with its exercise. */
  readonly origin?: AttemptOrigin;
  /** The number of another customer. Absent where it is the exercise's own. */
  readonly variant?: VariantSeed;
}

export interface StoredAttempt {
  readonly header: AttemptHeader;
  readonly entries: readonly Entry[];
  /** Present once the attempt has ended. */
  readonly result?: Result;
}

/** Names the open attempt that is looked for. */
export interface AttemptQuery {
  readonly scenario: string;
  readonly mode: Mode;
  /** Null for nobody in particular. */
  readonly learner: string | null;
}

/** An attempt as a database returned it, not validated yet. */
export interface FoundAttempt {
  readonly id: string;
  /** Undefined if only the high-water mark says that there was an attempt. */
  readonly header: unknown;
  readonly entries: readonly unknown[];
  /** The number of entries by the high-water mark, which is kept outside the database. */
  readonly known: number;
  /** The real time at which its last entry was stored; undefined where none is known. */
  readonly lastStoredAt?: unknown;
}

/** Thrown when another owner has taken the attempt. */
export class AttemptTaken extends Error {
  override readonly name = 'AttemptTaken';
}

/**
 * A store of attempts, which are kept entry by entry. Each method rejects when the browser's storage does. An owner is one
 * opening of an attempt in one tab.
 */
export interface AttemptStore {
  /** Stores the entries that are missing, all or none. A finished attempt stays finished. Rejects with `AttemptTaken`. */
  keep(attempt: StoredAttempt, owner: string): Promise<void>;
  /** Makes an open attempt this owner's. The former owner's writes are in the answer, or fail. */
  take(attempt: string, owner: string): Promise<FoundAttempt | undefined>;
  /** Abandons an open attempt: nothing of it stays stored but its id, under which nobody can write any more. */
  abandon(attempt: string): Promise<void>;
  /** Finds the newest open attempt of a scenario in which something was done after it was prepared. */
  newestOpen(wanted: AttemptQuery): Promise<FoundAttempt | undefined>;
  /** Returns the results of finished attempts, not validated yet. */
  results(): Promise<readonly unknown[]>;
  /** Finds an attempt with everything stored of it. */
  find(attempt: string): Promise<(FoundAttempt & { readonly result: unknown }) | undefined>;
  /** Stores an attempt that was made elsewhere. Returns false if there is one of this id. */
  add(attempt: StoredAttempt): Promise<boolean>;
  /** Deletes attempts for good. */
  remove(attempts: readonly string[]): Promise<void>;
}
