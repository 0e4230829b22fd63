import type { Profile } from '../../../../src/profile/profile.ts';
import { seconds, type Instant } from '../../../../src/time/instant.ts';
import {
  lockAt,
  reportOf,
  type ModelAccount,
  type ModelAnswer,
  type ModelCertificate,
  type ModelSession,
  type ModelState,
} from './model-state.ts';

export interface ModelRules {
  readonly rules: Profile['rules'];
  readonly now: Instant;
}

export interface Answered {
  readonly state: ModelState;
  readonly answer: ModelAnswer;
}

export type Refused = Extract<ModelAnswer, { refused: unknown }>['refused'];

export const refusing = (state: ModelState, refused: Refused, account: ModelAccount | null = null): Answered => ({
  state: account === null ? state : withAccount(state, account),
  answer: { refused, account: account && reportOf(account) },
});

export const granting = (
  state: ModelState,
  granted: Readonly<Record<string, unknown>>,
  account: ModelAccount | null = null,
): Answered => ({
  state: account === null ? state : withAccount(state, account),
  answer: { granted, account: account && reportOf(account) },
});

export const withAccount = (state: ModelState, account: ModelAccount): ModelState => ({
  ...state,
  accounts: state.accounts.map((each) => (each.loginId === account.loginId ? account : each)),
});

export const withSession = (state: ModelState, session: ModelSession): ModelState => ({
  ...state,
  sessions: state.sessions.map((each) => (each.name === session.name ? session : each)),
});

export const withoutSession = (state: ModelState, session: string): ModelState => ({
  ...state,
  sessions: state.sessions.filter(({ name }) => name !== session),
});

type CredentialsCheck =
  | { readonly refused: null; readonly account: ModelAccount }
  | { readonly refused: Refused; readonly account: ModelAccount | null };

/** Judges an ID and a password. While a lock lasts nothing counts; an ID that is nobody's, or not yet, is like a wrong password. */
export function checkedCredentials(
  { accounts }: ModelState,
  { loginId, right }: { readonly loginId: string; readonly right: boolean },
  given: ModelRules,
): CredentialsCheck {
  const account = accounts.find((each) => each.loginId === loginId);
  if (!account || account.registered === false) return { refused: 'credentialsRefused', account: null };
  const seen = { ...account, lock: lockAt(account.lock, given.now) };
  if (seen.lock.kind !== 'none') return { refused: lockWord(seen), account: seen };
  if (right) return { refused: null, account: seen };
  const after = missed(seen, given);
  return { refused: after.lock.kind === 'none' ? 'credentialsRefused' : lockWord(after), account: after };
}

const lockWord = ({ lock }: ModelAccount): Refused => (lock.kind === 'full' ? 'locked' : 'temporarilyLocked');

/** So many wrong passwords in a row lock for a while, and so many of these locks without a success between them for good. */
export function missed(account: ModelAccount, { rules, now }: ModelRules): ModelAccount {
  if (account.misses + 1 < rules.missesBeforeTemporaryLock) return { ...account, misses: account.misses + 1 };
  const temporaryLocks = account.temporaryLocks + 1;
  const isFull = temporaryLocks >= rules.temporaryLocksBeforeFullLock;
  const until = now + seconds(rules.temporaryLockSeconds);
  return { ...account, misses: 0, temporaryLocks, lock: isFull ? { kind: 'full' } : { kind: 'temporary', until } };
}

export const cleared = (account: ModelAccount): ModelAccount => ({ ...account, misses: 0, temporaryLocks: 0 });

/** True for a session, a code or a challenge that was not used for as long as one may last. */
export const isOver = ({ lastUsed }: { readonly lastUsed: Instant }, { rules, now }: ModelRules): boolean =>
  now - lastUsed >= seconds(60 * (rules.sessionMinutes ?? 15));

/** The last second of a certificate still belongs to it. */
export function faultOf({ notBefore, notAfter, revokedAt }: ModelCertificate, now: Instant): Refused | null {
  if (now >= notAfter + seconds(1)) return 'certificateExpired';
  if (now < notBefore) return 'certificateNotYetValid';
  return revokedAt === null ? null : 'certificateRevoked';
}
