import { stateAt } from '../../../src/banking/locks.ts';
import { isValid } from '../../../src/pki/validity.ts';
import type { Dialog } from '../../../src/procedure/world/dialog.ts';
import { namedBy, type LoginIdEntry, type SecretEntry } from '../../../src/procedure/world/entry.ts';
import type { Page } from '../../../src/procedure/world/page.ts';
import { programsFor } from '../../../src/procedure/world/programs.ts';
import { pcScreen, type WindowFrame, type World } from '../../../src/procedure/world/world.ts';
import type { LoginId } from '../../../src/profile/profile.ts';
import { kindOf } from './entries.ts';

type NameOf = (serialNumber: string | null | undefined) => string;

/** Names a certificate by what it is good for: numbers and dates are drawn anew in every attempt. */
function namesIn({ store, bank, now }: World, account: LoginId): NameOf {
  return (serialNumber) => {
    if (serialNumber === null || serialNumber === undefined) return '-';
    if (serialNumber === 'none') return 'none';
    const known = bank.certificates.find((each) => each.serialNumber === serialNumber);
    const onPc = store.some((each) => each.serialNumber === serialNumber);
    if (!known) return 'unknown';
    return `${known.loginId === account ? 'own' : 'other'}${isValid(known, now) ? ' valid' : ''}${onPc ? '' : ' lost'}`;
  };
}

function loginIdKey(entry: LoginId | LoginIdEntry): string {
  return typeof entry === 'string' ? entry : `${kindOf(entry)} ${namedBy(entry) ?? ''}`;
}

const passwordKey = (entry: SecretEntry): string =>
  `${kindOf(entry)} ${entry.judged === 'right' ? entry.of.join() : ''}`;

const pageKey = (page: Page, name: NameOf): string =>
  [
    page.screen,
    'loginId' in page && loginIdKey(page.loginId),
    'password' in page && passwordKey(page.password),
    'commonError' in page && page.commonError,
    'entries' in page &&
      Object.entries(page.entries)
        .map(([field, entry]) => `${field} ${kindOf(entry)}`)
        .join(),
    'entryErrors' in page && Object.entries(page.entryErrors).join(),
    'fieldErrors' in page && Object.entries(page.fieldErrors).join(),
    'busy' in page && page.busy,
    'softwareKeyboardOnly' in page && page.softwareKeyboardOnly,
    'proof' in page && page.proof?.kind,
    'unanswered' in page && page.unanswered !== null,
    'issued' in page && name(page.issued),
    'waited' in page && page.waited,
    'serialNumber' in page && name(page.serialNumber),
    'customer' in page && page.customer.loginId,
    'from' in page && page.from,
  ].join(',');

const dialogKey = (dialog: Dialog, name: NameOf): string =>
  [
    dialog.kind,
    'tab' in dialog ? dialog.tab : '',
    'purpose' in dialog ? dialog.purpose : '',
    'selected' in dialog ? name(dialog.selected) : '',
    'serialNumber' in dialog ? name(dialog.serialNumber) : '',
  ].join(' ');

/** The edges of the screen that a window lies beyond. */
export function beyondEdges({ bounds: { x, y, width, height }, state }: WindowFrame): string {
  if (state === 'maximised') return '';
  const bottom = pcScreen.height - pcScreen.taskbar;
  const beyond = [x < 0 && 'left', x + width > pcScreen.width && 'right', y < 0 && 'top', y + height > bottom && 'low'];
  return beyond.filter((edge) => edge !== false).join(' ');
}

/** The mail program's window and whatever it shows. */
function mailKey({ mail }: World): string {
  if (!mail?.window) return '';
  const { open, replying, state } = mail.window;
  return `mail ${state} ${beyondEdges(mail.window)} ${open ?? ''} ${replying} ${mail.read.join()}`;
}

/** A world without the numbers that do not matter: two worlds with the same key call for the same advice. */
export function worldKey(world: World, account: LoginId): string {
  const name = namesIn(world, account);
  const windows = world.windows
    .toSorted((one, other) => other.order - one.order)
    .map((window) =>
      [
        window.browser,
        window.popup ? 'popup' : '',
        window.state,
        beyondEdges(window),
        pageKey(window.page, name),
        ...world.dialogs.filter(({ owner }) => owner === window.id).map((dialog) => dialogKey(dialog, name)),
      ].join('/'),
    );
  const memories = Object.entries(world.browsers).map(([browser, memory]) =>
    memory ? `${browser} ${memory.offered.map(name).sort().join()} ${name(memory.held)}` : '',
  );
  const own = world.bank.accounts
    .filter(({ loginId }) => loginId === account)
    .map((state) => stateAt(state, world.now));
  const menu = world.menu ? `${world.menu.name} ${world.windows.findIndex(({ id }) => id === world.menu?.window)}` : '';
  return [
    ...windows,
    memories.join(),
    world.store.map(({ serialNumber }) => name(serialNumber)).join(),
    world.bank.certificates.map(({ serialNumber }) => name(serialNumber)).join(),
    world.toldOfLock.includes(account) ? 'told' : '',
    own.map(({ misses, temporaryLocks, lock }) => `${misses} ${temporaryLocks} ${lock.kind}`).join(),
    mailKey(world),
    world.search.open ? `search ${programsFor(world.search.text).join()}` : '',
    menu,
    world.asks.map(({ kind }) => kind).join(),
    world.advice,
    world.over ? 'over' : '',
  ].join('|');
}
