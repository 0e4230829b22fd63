import type { Instant } from '../../pki/instant.ts';
import { isExpired } from '../../pki/validity.ts';
import type { Dialog } from '../../procedure/dialog.ts';
import type { LoginIdEntry, SecretEntry } from '../../procedure/entry.ts';
import type { Page } from '../../procedure/page.ts';
import { programsFor } from '../../procedure/programs.ts';
import { dialogsOf } from '../../procedure/windows.ts';
import type { BrowserWindow, World } from '../../procedure/world.ts';
import type { LoginId } from '../../profile/profile.ts';

/** Whose certificate is wanted, and when it is: the training clock may be later than the last event. */
export interface PointOfView {
  readonly account: LoginId;
  readonly now: Instant;
}

/**
 * What of a world matters for what to do next, as a text that can be compared. Two worlds with the same situation call for
 * the same step, however their windows lie and whatever serial numbers their certificates have.
 */
export interface Situation {
  /** With messages, menus and the search: what the screen shows. */
  readonly shown: string;
  /** Without them: what has been reached. */
  readonly reached: string;
}

const rightId = (entry: LoginIdEntry, { account }: PointOfView) =>
  entry.kind === 'known' && entry.loginId === account ? 'id' : '';
const rightSecret = (entry: SecretEntry, { account }: PointOfView) =>
  entry.judged === 'right' && entry.of.includes(account) ? 'password' : '';

/** A field counts as filled in only if it holds what the bank would take. */
function pageText(page: Page, view: PointOfView): string {
  switch (page.screen) {
    case 'BSMS001':
      return `BSMS001 ${rightId(page.loginId, view)} ${rightSecret(page.password, view)}`;
    case 'BLGI004':
      return `BLGI004 ${rightSecret(page.password, view)}`;
    case 'BSMS002':
      return page.code === null ? 'BSMS002 used up' : 'BSMS002';
    default:
      return page.screen; // what is typed at BLGI001 leads nobody with a certificate anywhere
  }
}

function dialogText(dialog: Dialog, world: World, { now }: PointOfView): string {
  switch (dialog.kind) {
    case 'certificatePicker': {
      const selected = world.store.find(({ serialNumber }) => serialNumber === dialog.selected);
      return `picker ${selected && !isExpired(selected, now) ? 'valid' : 'other'}`;
    }
    case 'webAccess':
      return `webAccess ${dialog.purpose}`;
    case 'internetOptions':
    case 'certificateStore':
      return `${dialog.kind} ${dialog.tab}`;
    default:
      return dialog.kind;
  }
}

/** A window with what lies over it. */
export function windowText(window: BrowserWindow, world: World, view: PointOfView): string {
  const dialogs = dialogsOf(world, window.id).map((dialog) => dialogText(dialog, world, view));
  const kind = `${window.browser}${window.popup ? ' popup' : ''}${window.state === 'minimised' ? ' minimised' : ''}`;
  return [kind, pageText(window.page, view), ...dialogs].join(' / ');
}

const messageOf = ({ page }: BrowserWindow): string => ('commonError' in page ? (page.commonError ?? '') : '');

/** Whether a browser that is open would present a certificate that is valid. */
function browserTexts(world: World, { now }: PointOfView): readonly string[] {
  const valid = new Set(world.store.filter((one) => !isExpired(one, now)).map(({ serialNumber }) => serialNumber));
  return (['ie', 'edge'] as const).flatMap((browser) => {
    const memory = world.browsers[browser];
    if (memory === null) return [];
    const offers = memory.offered.some((serialNumber) => valid.has(serialNumber));
    const holds = memory.held === null || (memory.held !== 'none' && valid.has(memory.held));
    return [`${browser} ${offers && holds ? 'fresh' : 'stale'}`];
  });
}

function lockText(world: World, { account, now }: PointOfView): string {
  const lock = world.bank.accounts.find(({ loginId }) => loginId === account)?.lock;
  return !lock || (lock.kind === 'temporary' && lock.until <= now) ? 'none' : lock.kind;
}

export function situationOf(world: World, view: PointOfView): Situation {
  const windows = world.windows.map((window) => ({ text: windowText(window, world, view), says: messageOf(window) }));
  const rest = [
    ...browserTexts(world, view),
    world.store.some((one) => !isExpired(one, view.now)) ? 'has a valid certificate' : '',
    lockText(world, view),
    world.advice ?? '',
  ];
  const search = world.search.open ? `search ${programsFor(world.search.text).join(' ')}` : '';
  return {
    shown: JSON.stringify([
      windows.map(({ text, says }) => `${text} ${says}`).toSorted(),
      rest,
      search,
      world.menu?.name,
    ]),
    reached: JSON.stringify([windows.map(({ text }) => text).toSorted(), rest]),
  };
}
