import type { AccountState } from '../profile/account-state.ts';
import type { LoginId } from '../profile/profile.ts';
import { dialogInFront, windowOf } from '../procedure/windows.ts';
import type { Event } from '../procedure/event.ts';
import type { Browser, World } from '../procedure/world.ts';
import { happenings, type Trace } from './trace.ts';

/** Whether something is true of an attempt, judged from what happened in it. */
export type Check = (trace: Trace) => boolean;

/** Each of these holds. @public for scenarios */
export const all =
  (...checks: readonly Check[]): Check =>
  (trace) =>
    checks.every((check) => check(trace));

/** This does not hold. @public for scenarios */
export const not =
  (check: Check): Check =>
  (trace) =>
    !check(trace);

/** An event of this type is in the attempt. @public for scenarios */
export const happened =
  (type: Event['type']): Check =>
  (trace) =>
    trace.some(({ entry }) => entry.event.type === type);

/** いいえ at the first or the second question of Web アクセスの確認. */
export const declinedWebAccess =
  (purpose: 'request' | 'install'): Check =>
  (trace) =>
    happenings(trace, 'answeredWebAccess').some(
      ({ before, entry: { event } }) =>
        event.answer === 'no' && dialogInFront(before, event.window, 'webAccess')?.purpose === purpose,
    );

/** The miss that reaches the limit is answered as a lock; one lock does not make the next answer a miss. */
const isNewlyLocked = (before: World, account: AccountState | null): boolean =>
  account !== null &&
  account.lock.kind !== 'none' &&
  before.bank.accounts.some(
    ({ loginId, temporaryLocks, lock }) =>
      loginId === account.loginId && (lock.kind !== account.lock.kind || temporaryLocks !== account.temporaryLocks),
  );

export const credentialsMistyped: Check = (trace) =>
  happenings(trace, 'credentialsRefused').some(
    ({ before, entry: { event } }) => event.reason === 'mismatch' || isNewlyLocked(before, event.account),
  );

export const opened =
  (browser: Browser): Check =>
  (trace) =>
    happenings(trace, 'openedBrowser').some(({ entry }) => entry.event.browser === browser);

/** The installed certificate was asked for in a browser that had been started before it was there. */
export const windowsLeftOpen: Check = (trace) => {
  const installed = happenings(trace, 'certificateInstalled');
  return happenings(trace, 'pressedCertificateLogin').some(({ before, entry: { event, seq } }) => {
    const window = windowOf(before, event.window);
    const offered = window && before.browsers[window.browser]?.offered;
    return installed.some(({ entry }) => entry.seq < seq && !offered?.includes(entry.event.certificate.serialNumber));
  });
};

/** Logged in as this customer, with a certificate that was obtained during the attempt. */
export const loggedInWithNewCertificate =
  (account: LoginId): Check =>
  (trace) => {
    const obtained = new Set(
      happenings(trace, 'certificateInstalled').map(({ entry }) => entry.event.certificate.serialNumber),
    );
    const accepted = happenings(trace, 'certificateAccepted').filter(
      ({ before, entry: { event } }) =>
        event.loginId === account &&
        before.asks.some(
          (asked) => asked.id === event.ask && asked.kind === 'signChallenge' && obtained.has(asked.serialNumber),
        ),
    );
    const sessions = new Set(accepted.map(({ entry }) => entry.event.session));
    return happenings(trace, 'loggedIn').some(({ before, entry: { event } }) =>
      before.asks.some(
        (asked) => asked.id === event.ask && asked.kind === 'confirmPassword' && sessions.has(asked.session),
      ),
    );
  };
