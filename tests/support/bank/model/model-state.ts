import type { BankRefusal } from '../../../../src/profile/refusals.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import { instant, type Instant } from '../../../../src/time/instant.ts';

// The model is written from the procedure and shares no code with the bank: a rule that both took from one place could not differ.
// Drawn values (sessions, codes, challenges, serial numbers) have the name of the request that they were drawn for.

export type Lock =
  { readonly kind: 'none' } | { readonly kind: 'full' } | { readonly kind: 'temporary'; readonly until: Instant };

export interface ModelAccount {
  readonly loginId: string;
  readonly method: Profile['accounts'][number]['method'];
  /** Absent where the log-in ID has always been there. */
  readonly registered?: boolean;
  readonly misses: number;
  readonly temporaryLocks: number;
  readonly lock: Lock;
  readonly lastLogin: Instant | null;
}

export interface ModelSession {
  readonly name: string;
  readonly loginId: string;
  readonly stage: 'certificateAccepted' | 'loggedIn' | 'accountConfirmed' | 'entriesChecked';
  readonly certificate: string | null;
  readonly lastUsed: Instant;
}

export interface ModelCertificate {
  readonly name: string;
  readonly loginId: string;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  readonly revokedAt: Instant | null;
  readonly renews: string | null;
  /** The number of its key pair. */
  readonly key: number;
}

interface Given {
  readonly name: string;
  readonly lastUsed: Instant;
}

/** Everything that the bank may know of an attempt. */
export interface ModelState {
  readonly accounts: readonly ModelAccount[];
  readonly codes: readonly (Given & { readonly loginId: string })[];
  readonly challenges: readonly Given[];
  readonly sessions: readonly ModelSession[];
  readonly certificates: readonly ModelCertificate[];
  /** The answers by the keys of their requests, each with the content of its request. */
  readonly answers: Readonly<Record<string, { readonly content: string; readonly answer: ModelAnswer }>>;
}

export type Report = Pick<ModelAccount, 'loginId' | 'registered' | 'misses' | 'temporaryLocks' | 'lock'>;

export type ModelAnswer =
  | { readonly refused: BankRefusal | 'idempotencyKeyTaken'; readonly account: Report | null }
  | { readonly granted: Readonly<Record<string, unknown>>; readonly account: Report | null };

/** The requests to the bank, in the words of the model. */
export type Asked =
  | { readonly kind: 'authenticate'; readonly loginId: string; readonly right: boolean }
  | { readonly kind: 'logIn'; readonly loginId: string; readonly right: boolean }
  | { readonly kind: 'challenge' }
  | { readonly kind: 'present'; readonly challenge: string; readonly certificate: string; readonly signed: boolean }
  | {
      readonly kind: 'confirmPassword';
      readonly session: string;
      /** The customer whose password or entries these are. */
      readonly loginId: string;
      readonly right: boolean;
    }
  | {
      readonly kind: 'enrol';
      readonly loginId: string;
      readonly secret: 'right' | 'wrong' | { readonly code: string };
      readonly key: number;
      readonly subject: Subject;
    }
  | {
      readonly kind: 'renew';
      readonly by: { readonly session: string } | { readonly handshake: string };
      readonly key: number;
      readonly subject: Subject;
    }
  | { readonly kind: 'confirmAccount'; readonly loginId: string | undefined; readonly right: boolean }
  | { readonly kind: 'checkEntries'; readonly session: string; readonly loginId: string; readonly right: boolean }
  | { readonly kind: 'register'; readonly session: string }
  | { readonly kind: 'logOut'; readonly session: string };

export type AskedOf<Kind extends Asked['kind']> = Extract<Asked, { readonly kind: Kind }>;

/** The name in a certification request: a customer's whole one, or the log-in ID alone. */
export interface Subject {
  readonly form: 'whole' | 'alone';
  readonly of: string;
}

/** A request with its idempotency key. A repeated request has the same key. */
export interface ModelRequest {
  readonly name: string;
  readonly key: string | null;
  readonly asked: Asked;
  /** The request on the wire, by which it differs from another one with its key. */
  readonly content?: string;
}

export const stateAtStart = ({ accounts }: Profile): ModelState => ({
  accounts: accounts.map(({ loginId, method, lock, registration, lastLogin }) => ({
    loginId,
    method,
    ...(registration && { registered: false }),
    misses: 0,
    temporaryLocks: 0,
    lock: lock === 'full' ? { kind: 'full' } : { kind: 'none' },
    lastLogin: lastLogin === null ? null : instant(lastLogin),
  })),
  codes: [],
  challenges: [],
  sessions: [],
  certificates: [],
  answers: {},
});

/** A temporary lock that has ended is none, whether or not anybody has noticed it since. */
export const lockAt = (lock: Lock, now: Instant): Lock =>
  lock.kind === 'temporary' && lock.until <= now ? { kind: 'none' } : lock;

export const reportOf = ({ loginId, registered, misses, temporaryLocks, lock }: ModelAccount): Report => ({
  loginId,
  ...(registered !== undefined && { registered }),
  misses,
  temporaryLocks,
  lock,
});
