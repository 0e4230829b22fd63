import { isExpired, isValid } from '../../pki/validity.ts';
import type { LoginId } from '../../profile/profile.ts';
import { browserMemory, offeredCertificates } from '../../procedure/world/browser-memory.ts';
import { dialogInFront, windowOf } from '../../procedure/world/windows.ts';
import { inTheEnd, madeBy, type Check, type MistakeCheck } from './checks.ts';
import { firstNumberIn, happenings, type Trace } from '../trace.ts';

/** いいえ was answered to the first or to the second question of Web アクセスの確認. */
export const declinedWebAccess = (purpose: 'request' | 'install'): MistakeCheck =>
  madeBy(
    ['answeredWebAccess'],
    ({ before, entry: { event } }) =>
      event.answer === 'no' && dialogInFront(before, event.window, 'webAccess')?.purpose === purpose,
  );

/** No window shows the result of an issue (BSMS004) any more. */
export const resultClosed: Check = inTheEnd(({ windows }) => windows.every(({ page }) => page.screen !== 'BSMS004'));

/** 電子証明書ログイン was pressed in a browser that had been started before the new certificate was installed. */
export const windowsLeftOpen: MistakeCheck = madeBy(
  ['pressedCertificateLogin'],
  ({ before, entry: { event } }, earlier) => {
    const first = firstNumberIn(earlier);
    const window = windowOf(before, event.window);
    const offered = new Set(window && before.browsers[window.browser]?.offered.map(first));
    return happenings(earlier, 'certificateInstalled').some(
      ({ entry }) => !offered.has(first(entry.event.certificate.serialNumber)),
    );
  },
);

/** 電子証明書ログイン was pressed in a browser that still holds the certificate with which the bank refused it before. */
export const heldCertificateTriedAgain: MistakeCheck = madeBy(
  ['pressedCertificateLogin'],
  ({ before, entry: { event } }, earlier) => {
    const first = firstNumberIn(earlier);
    const window = windowOf(before, event.window);
    const held = window && browserMemory(before, window).held;
    if (typeof held !== 'string') return false;
    return happenings(earlier, 'certificateRefused').some((refusal) => {
      const asked = refusal.before.asks.find(({ id }) => id === refusal.entry.event.ask);
      return asked?.kind === 'signChallenge' && first(asked.serialNumber) === first(held);
    });
  },
);

/** 電子証明書ログイン was pressed in a browser that remembers the choice of none, and so opens no picker. */
export const certificateLoginInVain: MistakeCheck = madeBy(
  ['pressedCertificateLogin'],
  ({ before, entry: { event } }) => {
    const window = windowOf(before, event.window);
    return window !== undefined && browserMemory(before, window).held === 'none';
  },
);

/** キャンセル was pressed in Internet Explorer's picker. */
export const pickerCancelled: MistakeCheck = madeBy(
  ['closedDialog'],
  ({ before, entry: { event } }) =>
    windowOf(before, event.window)?.browser === 'ie' &&
    dialogInFront(before, event.window, 'certificatePicker') !== undefined,
);

/** An issue was begun anew while another one was still under way on BSMS003. */
export const begunAnewWhileProcessing: MistakeCheck = madeBy(['pressedIssueCertificate'], ({ before }) =>
  before.windows.some(({ page }) => page.screen === 'BSMS003'),
);

/** An expired certificate was chosen in the picker, though the picker listed a valid one as well. */
export const expiredCertificateChosen: MistakeCheck = madeBy(['choseCertificate'], ({ before, entry: { event } }) => {
  const window = windowOf(before, event.window);
  const offered = window ? offeredCertificates(before, window) : [];
  const selected = dialogInFront(before, event.window, 'certificatePicker')?.selected;
  return (
    offered.some((each) => each.serialNumber === selected && isExpired(each, before.now)) &&
    offered.some((each) => isValid(each, before.now))
  );
});

/** A valid certificate was chosen in the picker, though the picker listed another one that ends later. */
export const olderCertificateChosen: MistakeCheck = madeBy(['choseCertificate'], ({ before, entry: { event } }) => {
  const window = windowOf(before, event.window);
  const valid = (window ? offeredCertificates(before, window) : []).filter((each) => isValid(each, before.now));
  const selected = dialogInFront(before, event.window, 'certificatePicker')?.selected;
  const chosen = valid.find(({ serialNumber }) => serialNumber === selected);
  return chosen !== undefined && valid.some(({ notAfter }) => notAfter > chosen.notAfter);
});

/** This customer is logged in, with a certificate that was obtained during the attempt. */
export const loggedInWithNewCertificate =
  (account: LoginId): Check =>
  (trace) => {
    const first = firstNumberIn(trace);
    const obtained = new Set(
      happenings(trace, 'certificateInstalled').map(({ entry }) => first(entry.event.certificate.serialNumber)),
    );
    return loggedInWith(trace, account, (serialNumber) => obtained.has(first(serialNumber)));
  };

/** This customer is logged in, with any certificate. */
export const loggedInWithCertificate =
  (account: LoginId): Check =>
  (trace) =>
    loggedInWith(trace, account, () => true);

function loggedInWith(trace: Trace, account: LoginId, isWanted: (serialNumber: string) => boolean): boolean {
  const accepted = happenings(trace, 'certificateAccepted').filter(
    ({ before, entry: { event } }) =>
      event.loginId === account &&
      before.asks.some(
        (asked) => asked.id === event.ask && asked.kind === 'signChallenge' && isWanted(asked.serialNumber),
      ),
  );
  const sessions = new Set(accepted.map(({ entry }) => entry.event.session));
  return happenings(trace, 'loggedIn').some(({ before, entry: { event } }) =>
    before.asks.some(
      (asked) => asked.id === event.ask && asked.kind === 'confirmPassword' && sessions.has(asked.session),
    ),
  );
}
