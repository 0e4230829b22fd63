import { stateAt } from '../../banking/locks.ts';
import type { Instant } from '../../time/instant.ts';
import type { SerialNumber } from '../../pki/certificate-fields.ts';
import { isNearExpiry, isValid } from '../../pki/validity.ts';
import { mailsIn } from '../../procedure/world/mail/mailbox.ts';
import { isUnregistered } from '../../procedure/world/bank-account.ts';
import type { Dialog } from '../../procedure/world/dialog.ts';
import { programsFor } from '../../procedure/world/programs.ts';
import { isModal } from '../../procedure/world/dialog.ts';
import { dialogsOf } from '../../procedure/world/windows.ts';
import { browsers, type Browser } from '../../procedure/world/browser.ts';
import type { BrowserWindow, World } from '../../procedure/world/world.ts';
import type { LoginId } from '../../profile/profile.ts';
import { pageText } from './page-text.ts';
import { isSessionOver } from './session-over.ts';

/** The account whose certificate is wanted, and the time of the training clock, which may be later than the last event. */
export interface PointOfView {
  readonly account: LoginId;
  /** True if the exercise is about the renewal of a certificate that will soon expire. */
  readonly renews: boolean;
  readonly now: Instant;
}

/** The features of a window that matter for the next step. */
export interface WindowLook {
  readonly id: BrowserWindow['id'];
  /** Page, fields and dialogs, in a form that can be compared. */
  readonly text: string;
  /** The same once the window is no longer minimised. */
  readonly restored: string;
  /** The browser, and `popup` if a page opened the window. No action changes it. */
  readonly kind: string;
  /** The page and the front dialog that an action would be done on, whatever their contents. */
  readonly place: string;
  readonly minimised: boolean;
  /** The number of dialogs to leave before the window can be closed. */
  readonly blockedBy: number;
}

/**
 * The features of a world that matter for the next step. Two worlds with the same text call for the same step, wherever their
 * windows lie, whatever messages their pages show, and whatever serial numbers their certificates have.
 */
export interface Situation {
  readonly text: string;
  /** The text without menu and search box, which close by themselves as soon as something else is done, and without mails. */
  readonly bare: string;
  /** The windows from front to back, without those that only wait for a pop-up. */
  readonly windows: readonly WindowLook[];
  /** True if the certificate that the exercise wants is on the PC: one to log in with, or one that need not be renewed. */
  readonly hasCertificate: boolean;
  /** True if there is any with which the account can log in. */
  readonly canLogIn: boolean;
  /** The log-in ID of the account: still to be obtained, confirmed by the bank on the way there, or there. */
  readonly loginId: 'none' | 'begun' | 'there';
  /** The lock of the account as the learner can know it; `untold` if there is one of which the bank has said nothing yet. */
  readonly lock: 'none' | 'untold' | 'temporary' | 'full';
  /** The browsers that would not present such a certificate unless they are started again. */
  readonly stale: readonly Browser[];
}

type Usable = ReadonlySet<SerialNumber>;

/**
 * The certificates on the PC that the bank would take for the account. In a renewal they are those that need not be renewed, and
 * the others only as long as there is none.
 */
function usableIn({ store, bank, rules }: World, { account, renews, now }: PointOfView) {
  const good = bank.certificates.filter(({ loginId, status }) => loginId === account && status === 'good');
  const valid = store.filter(
    (certificate) =>
      isValid(certificate, now) && good.some(({ serialNumber }) => serialNumber === certificate.serialNumber),
  );
  const wanted = renews ? valid.filter((each) => !isNearExpiry(each, now, rules.renewalNoticeDays)) : valid;
  const usable = wanted.length > 0 ? wanted : valid;
  return {
    usable: new Set(usable.map(({ serialNumber }) => serialNumber)) satisfies Usable,
    hasCertificate: wanted.length > 0,
  };
}

/** The mail program, and the kinds of mails that have been read: only its own steps ask for either. */
function mailText(world: World): string {
  if (!world.mail) return '';
  const { window, read } = world.mail;
  const kinds = mailsIn(world, world.now).flatMap(({ id, kind }) => (read.includes(id) ? kind : []));
  return ['mail', window?.state === 'minimised' ? 'minimised' : window !== null, ...new Set(kinds.sort())].join(' ');
}

function dialogText(dialog: Dialog, usable: Usable): string {
  switch (dialog.kind) {
    case 'certificatePicker':
      return usable.has(dialog.selected) ? 'picker usable' : 'picker';
    case 'webAccess':
      return `webAccess ${dialog.purpose}`;
    case 'internetOptions':
    case 'certificateStore':
      return `${dialog.kind} ${dialog.tab}`;
    default:
      return dialog.kind;
  }
}

function lookOf(window: BrowserWindow, world: World, view: PointOfView, usable: Usable): WindowLook {
  const dialogs = dialogsOf(world, window.id);
  const minimised = window.state === 'minimised';
  // ログインID取得 is the same in whichever window it was begun.
  const isPopup = window.popup && !('entries' in window.page);
  const kind = isPopup ? `${window.browser} popup` : window.browser;
  const over = isSessionOver(window.page, world.rules, view.now) ? ' session over' : '';
  const texts = dialogs.map((dialog) => dialogText(dialog, usable));
  const textIf = (state: string) =>
    [kind, state, `${pageText(window.page, view.account)}${over}`, ...texts].join(' / ');
  return {
    id: window.id,
    text: textIf(minimised ? 'minimised' : ''),
    restored: textIf(''),
    kind,
    place: [kind, window.page.screen, dialogs.at(-1)?.kind ?? ''].join(' '),
    minimised,
    blockedBy: dialogs.filter(isModal).length,
  };
}

function isStale(world: World, browser: Browser, usable: Usable): boolean {
  const memory = world.browsers[browser];
  if (memory === null) return false;
  const holds = memory.held === null || (memory.held !== 'none' && usable.has(memory.held));
  return !holds || !memory.offered.some((serialNumber) => usable.has(serialNumber));
}

function loginIdOf(world: World, { account, now }: PointOfView): Situation['loginId'] {
  const { windows, rules } = world;
  if (!isUnregistered(world, account)) return 'there';
  const isBegun = windows.some(
    ({ page }) =>
      (page.screen === 'BLIS006' || page.screen === 'BLIS007') &&
      page.loginId === account &&
      !isSessionOver(page, rules, now),
  );
  return isBegun ? 'begun' : 'none';
}

function lockOf({ bank, toldOfLock }: World, { account, now }: PointOfView): Situation['lock'] {
  const state = bank.accounts.find(({ loginId }) => loginId === account);
  const lock = state ? stateAt(state, now).lock.kind : 'none';
  return lock === 'none' || toldOfLock.includes(account) ? lock : 'untold';
}

/**
 * The windows without the login page behind a pop-up in which ログインID取得 goes on: the pop-up leads back to BSMS001 beside it, so
 * it need not be closed meanwhile.
 */
function withoutOpeners(looks: readonly WindowLook[], { windows }: World): readonly WindowLook[] {
  const left = [...looks];
  for (const { browser, popup, page } of windows) {
    const opener = left.findIndex(({ place, minimised }) => place === `${browser} BLGI001 ` && !minimised);
    if (popup && 'entries' in page && opener >= 0) left.splice(opener, 1);
  }
  return left;
}

export function situationOf(world: World, view: PointOfView): Situation {
  const { usable, hasCertificate } = usableIn(world, view);
  const looks = world.windows
    .toSorted((one, other) => other.order - one.order)
    .map((window) => lookOf(window, world, view, usable));
  const windows = withoutOpeners(looks, world);
  const canLogIn = usable.size > 0;
  const lock = lockOf(world, view);
  const loginId = loginIdOf(world, view);
  const stale = browsers.filter((browser) => isStale(world, browser, usable));
  const texts = windows.map(({ text }) => text).sort();
  const held = hasCertificate ? 'certificate' : canLogIn ? 'old certificate' : '';
  const bare = [...texts, held, loginId === 'there' ? '' : 'no ID', lock, ...stale].join(' | ');
  const search = world.search.open ? `search ${programsFor(world.search.text).join(' ')}` : '';
  return {
    text: [bare, search, world.menu?.name ?? '', mailText(world)].join(' | '),
    bare,
    windows,
    hasCertificate,
    canLogIn,
    loginId,
    lock,
    stale,
  };
}
