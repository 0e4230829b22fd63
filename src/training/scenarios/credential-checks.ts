import type { LoginId } from '../../profile/profile.ts';
import type { AccountState } from '../../profile/account-state.ts';
import { slipsOf } from '../../procedure/entry-slip.ts';
import { isSendable } from '../../procedure/press-effects.ts';
import type { Ask } from '../../procedure/world/ask.ts';
import { isUnregistered } from '../../procedure/world/bank-account.ts';
import { namedBy } from '../../procedure/world/entry.ts';
import type { EventOf } from '../../procedure/world/event.ts';
import { hasPassword } from '../../procedure/world/page.ts';
import { pageOf, windowOf } from '../../procedure/world/windows.ts';
import type { World } from '../../procedure/world/world.ts';
import { madeBy, type Check, type MistakeCheck } from './checks.ts';
import { happenings } from '../trace.ts';

// The miss that reaches the limit is answered as a lock. While the lock lasts, further answers report the same lock again.
const isNewlyLocked = (before: World, account: AccountState | null): boolean =>
  account !== null &&
  account.lock.kind !== 'none' &&
  before.bank.accounts.some(
    ({ loginId, temporaryLocks, lock }) =>
      loginId === account.loginId && (lock.kind !== account.lock.kind || temporaryLocks !== account.temporaryLocks),
  );

const isInWrongCase = (asked: Ask | undefined): boolean =>
  (asked?.kind === 'authenticate' || asked?.kind === 'logIn' || asked?.kind === 'confirmPassword') &&
  (asked.password.judged === 'letterCase' ||
    (typeof asked.loginId === 'object' && asked.loginId.kind === 'unknown' && asked.loginId.slip === 'letterCase'));

// The bank knows no password of a log-in ID that is still to be obtained, so none was mistyped.
const isForMissingLoginId = (before: World, asked: Ask | undefined): boolean => {
  const named = asked?.kind === 'authenticate' || asked?.kind === 'logIn' ? namedBy(asked.loginId) : undefined;
  return named !== undefined && isUnregistered(before, named);
};

/** The bank counted a miss, with any answer. Capitals are a mistake of their own. */
export const credentialsMistyped: MistakeCheck = madeBy(['credentialsRefused'], ({ before, entry: { event } }) => {
  const asked = before.asks.find(({ id }) => id === event.ask);
  const isMiss = event.reason === 'mismatch' || isNewlyLocked(before, event.account);
  return isMiss && !isInWrongCase(asked) && !isForMissingLoginId(before, asked);
});

/** A form was submitted in which the log-in ID or the password slipped in this way. */
export const entrySlipped = (account: LoginId, slip: 'fullWidth' | 'letterCase' | 'confirmation'): MistakeCheck =>
  madeBy(['pressedAuthenticate', 'pressedLogin'], ({ before, entry }) => {
    const page = windowOf(before, entry.event.window)?.page;
    if (!page || !hasPassword(page)) return false;
    const slips = slipsOf(page, account);
    return slips.loginId === slip || slips.password === slip;
  });

/** ID and password were sent from BLGI001, where customers with certificates do not log in. */
export const loggedInByPassword: MistakeCheck = madeBy(
  ['pressedLogin'],
  ({ before, entry: { event } }) =>
    pageOf(before, event.window, 'BLGI001') !== undefined && isSendable(before, event.window),
);

/** Misses locked the account, for a while or for good. */
export const lockedByMisses: MistakeCheck = madeBy(['credentialsRefused'], ({ before, entry: { event } }) =>
  isNewlyLocked(before, event.account),
);

/** The bank refused a customer for this reason. */
export const refusedAs =
  (reason: EventOf<'credentialsRefused'>['reason']): Check =>
  (trace) =>
    happenings(trace, 'credentialsRefused').some(({ entry }) => entry.event.reason === reason);

const isSameLock = (one: AccountState | null, other: AccountState | null): boolean =>
  one?.loginId === other?.loginId &&
  (one?.lock.kind === 'temporary'
    ? other?.lock.kind === 'temporary' && one.lock.until === other.lock.until
    : one?.lock.kind === 'full' && other?.lock.kind === 'full');

/** The bank was asked again although it had already answered that this same lock is on the account. */
export const triedAgainWhileLocked: MistakeCheck = madeBy(['credentialsRefused'], ({ entry: { event } }, earlier) =>
  happenings(earlier, 'credentialsRefused').some(({ entry }) => isSameLock(entry.event.account, event.account)),
);
