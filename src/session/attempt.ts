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

/** Where attempts are kept, event by event. Each method rejects when the browser's storage does. */
export interface AttemptStore {
  begin(header: AttemptHeader): Promise<void>;
  append(attempt: string, entry: Entry): Promise<void>;
  /** A solved attempt stays solved. */
  setStatus(attempt: string, status: AttemptHeader['status']): Promise<void>;
  /** The newest open attempt of a scenario in which anything was done since it was prepared. */
  newestOpen(scenario: string): Promise<StoredAttempt | undefined>;
}
