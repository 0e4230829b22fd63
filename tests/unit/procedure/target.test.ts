// Longer than most: a table of every action with its place on the screen.
import { expect, test } from 'vitest';
import type { Dialog, DialogKind } from '../../../src/procedure/world/dialog.ts';
import { emptyLoginId, emptySecret } from '../../../src/procedure/world/entry.ts';
import type { ActorEvent, EventOf, MailEvent } from '../../../src/procedure/world/event.ts';
import { emptyEntry } from '../../../src/procedure/world/memo-entry.ts';
import { targetOf } from '../../../src/procedure/target.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import { playSolution } from '../../../src/training/script/play.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { actedOn } from '../../support/acted-on.ts';
import { after, snapshot, worldAfter } from '../../support/attempts.ts';
import { screens, showing } from '../../support/pages-shown.ts';

const { solution } = expiredCertificate;

test('each step of the solution is done on the thing that the manual points at', () => {
  const targets = solution.map(({ step, action }, index) => {
    const { world } = playSolution(expiredCertificate, snapshot, index);
    const { window, id } = targetOf(world, actedOn(action, world));
    return [step, window, id];
  });
  const renewed = worldAfter('allowInstallation').store.at(-1)?.serialNumber ?? '';
  expect(targets).toEqual([
    ['openBrowser', null, 'desktop.ie'],
    ['certificateLogin', 'w1', 'blgi001.certificateLogin'],
    ['expiredCertificate', 'w1', 'certificatePicker.ok'],
    ['issueCertificate', 'w1', 'blgi001.issueCertificate'],
    ['enterLoginId', 'w2', 'bsms001.loginId'],
    ['enterPassword', 'w2', 'bsms001.password'],
    ['authenticate', 'w2', 'bsms001.authenticate'],
    ['issue', 'w2', 'bsms002.issue'],
    ['allowRequest', 'w2', 'webAccess.yes'],
    ['allowInstallation', 'w2', 'webAccess.yes'],
    ['close', 'w2', 'bsms004.close'],
    ['confirmClosing', 'w2', 'closeQuestion.yes'],
    ['closeAllWindows', 'w1', 'window.close'],
    ['openSearch', null, 'taskbar.search'],
    ['searchBrowser', null, 'taskbar.search'],
    ['reopenBrowser', null, 'search.ie'],
    ['certificateLoginAgain', 'w3', 'blgi001.certificateLogin'],
    ['selectNewCertificate', 'w3', `certificate.${renewed}`],
    ['presentNewCertificate', 'w3', 'certificatePicker.ok'],
    ['openSoftwareKeyboard', 'w3', 'blgi004.openKeyboard'],
    ['confirmPassword', 'w3', 'softwareKeyboard.confirm'],
    ['login', 'w3', 'blgi004.login'],
  ]);
});

// Distributive, so that each kind of typing is an action of its own.
type Named<E> = E extends ActorEvent ? readonly [action: Omit<E, 'type' | 'window'>, id: string] : never;

/** Every action that names something in a window with BLGI001, and the name. A new action does not compile without one. */
const namesOnLoginPage: {
  readonly [
    T in Exclude<
      ActorEvent['type'],
      | MailEvent['type']
      | 'openedMailProgram'
      | `${string}Search`
      | 'searched'
      | 'openedBrowser'
      | 'closedMenu'
      | 'triedOutOfScope'
    >
  ]: readonly Named<EventOf<T>>[];
} = {
  focusedWindow: [[{}, 'taskbar.w1']],
  minimisedWindow: [[{}, 'window.minimise']],
  maximisedWindow: [[{}, 'window.maximise']],
  restoredWindow: [[{}, 'window.maximise']],
  closedWindow: [[{}, 'window.close']],
  movedWindow: [[{ x: 0, y: 0 }, 'window.titleBar']],
  openedMenu: [
    [{ name: 'file' }, 'menu.file'],
    [{ name: 'tools' }, 'menu.tools'],
  ],
  typedInReadOnlyField: [[{}, 'blgi001.password']],
  openedInternetOptions: [[{}, 'menu.internetOptions']],
  selectedOptionsTab: [[{ tab: 'content' }, 'internetOptions.content']],
  openedCertificateStore: [[{}, 'internetOptions.certificates']],
  selectedStoreTab: [[{ tab: 'root' }, 'certificateStore.root']],
  selectedCertificate: [[{ serialNumber: '0a' }, 'certificate.0a']],
  openedCertificateViewer: [[{ serialNumber: '0a' }, 'certificatePicker.view']],
  selectedViewerTab: [[{ tab: 'path' }, 'certificateViewer.path']],
  choseCertificate: [[{}, 'certificatePicker.ok']],
  answeredWebAccess: [
    [{ answer: 'yes' }, 'webAccess.yes'],
    [{ answer: 'no' }, 'webAccess.no'],
  ],
  answeredCloseQuestion: [
    [{ answer: 'yes' }, 'closeQuestion.yes'],
    [{ answer: 'no' }, 'closeQuestion.no'],
  ],
  answeredKeyboardQuestion: [
    [{ answer: 'yes' }, 'keyboardQuestion.yes'],
    [{ answer: 'no' }, 'keyboardQuestion.no'],
  ],
  closedDialog: [[{}, 'internetOptions.close']],
  confirmedSoftwareKeyboard: [[{ entry: emptySecret }, 'softwareKeyboard.confirm']],
  filledIn: [[{ field: 'mail', entry: emptyEntry }, 'blgi001.mail']],
  filledInByKeyboard: [[{ entry: emptyEntry }, 'softwareKeyboard.confirm']],
  typed: [
    [{ field: 'loginId', entry: emptyLoginId }, 'blgi001.loginId'],
    [{ field: 'password', entry: emptySecret }, 'blgi001.password'],
  ],
  openedSoftwareKeyboard: [
    [{ order: [] }, 'blgi001.openKeyboard'],
    [{ order: [], field: 'passwordAgain' }, 'blgi001.openKeyboard.passwordAgain'],
  ],
  toggledSoftwareKeyboard: [
    [{ on: true }, 'blgi001.useKeyboard'],
    [{ on: false }, 'blgi001.useKeyboard'],
  ],
  pressedCertificateLogin: [[{}, 'blgi001.certificateLogin']],
  pressedIssueCertificate: [[{}, 'blgi001.issueCertificate']],
  pressedLogin: [[{}, 'blgi001.login']],
  pressedObtainLoginId: [[{}, 'blgi001.obtainLoginId']],
  pressedBack: [[{}, 'blgi001.back']],
  pressedNext: [[{}, 'blgi001.next']],
  pressedRegister: [[{}, 'blgi001.register']],
  pressedAuthenticate: [[{}, 'blgi001.authenticate']],
  pressedCancel: [[{}, 'blgi001.cancel']],
  pressedIssue: [[{}, 'blgi001.issue']],
  pressedClose: [[{}, 'blgi001.close']],
  pressedRenew: [[{}, 'blgi001.renew']],
  pressedLogout: [[{}, 'blgi001.logout']],
  pressedMenu: [
    [{ item: 'home' }, 'blgi001.menu.home'],
    [{ item: 'transfer' }, 'blgi001.menu.transfer'],
  ],
  changedFontSize: [
    [{ size: 'small' }, 'page.fontSize.small'],
    [{ size: 'large' }, 'page.fontSize.large'],
  ],
};

/** The dialog that has to lie in front for an action to be possible at all. */
const dialogFor: Partial<Record<ActorEvent['type'], DialogKind>> = {
  selectedOptionsTab: 'internetOptions',
  selectedStoreTab: 'certificateStore',
  openedCertificateViewer: 'certificatePicker',
  selectedViewerTab: 'certificateViewer',
  answeredWebAccess: 'webAccess',
  answeredCloseQuestion: 'closeQuestion',
  answeredKeyboardQuestion: 'keyboardQuestion',
  closedDialog: 'internetOptions',
};

const everyName = Object.entries(namesOnLoginPage).flatMap(([type, named]) =>
  named.map(([action, id]) => ({ event: { ...action, type, window: 'w1' } as ActorEvent, id })),
);

test.each(everyName)('$event.type is done on $id', ({ event, id }) => {
  const kind = dialogFor[event.type];
  const dialogs = kind ? [{ kind, owner: 'w1' } as Dialog] : []; // the name depends on the kind alone
  const window = event.type === 'focusedWindow' ? null : 'w1';
  expect(targetOf({ ...showing.BLGI001.world, dialogs }, event)).toEqual({ window, id });
});

test('browsers are opened from where they stand on the desktop, and the search is closed by the start button', () => {
  const { world } = showing.BLGI001;
  const idOf = (event: ActorEvent) => targetOf(world, event);
  expect(idOf({ type: 'openedBrowser', browser: 'ie', from: 'icon' })).toEqual({ window: null, id: 'desktop.ie' });
  expect(idOf({ type: 'openedBrowser', browser: 'edge', from: 'search' })).toEqual({ window: null, id: 'search.edge' });
  expect(idOf({ type: 'openedBrowser', browser: 'edge', from: 'taskbar' }).id).toBe('taskbar.edge');
  for (const event of [{ type: 'openedSearch' }, { type: 'searched', text: 'IE' }] as const) {
    expect(idOf(event)).toEqual({ window: null, id: 'taskbar.search' });
  }
  expect(idOf({ type: 'closedSearch' })).toEqual({ window: null, id: 'taskbar.start' });
});

// A field is typed into whether it takes the keys or not, a check box is turned on and off, and one button both enlarges a window
// and restores it.
const samePlace = ['blgi001.password', 'blgi001.useKeyboard', 'softwareKeyboard.confirm', 'window.maximise'];

test('no two things have the same name, and each has one', () => {
  const ids = everyName.map(({ id }) => id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  expect(repeated.toSorted()).toEqual(samePlace);
});

test.each(screens)('what is pressed on %s bears the page’s own name', (screen) => {
  const { world, window } = showing[screen];
  expect(targetOf(world, { type: 'pressedCancel', window })).toEqual({ window, id: `${screen.toLowerCase()}.cancel` });
});

const w1 = { window: 'w1' } as const;

test('tabs and buttons are named by the dialog that lies in front', () => {
  const options = after(showing.BLGI001.world, { type: 'openedInternetOptions', ...w1 });
  const store = after(options, { type: 'openedCertificateStore', ...w1 });
  const serialNumber = store.store[0]?.serialNumber ?? '';
  const viewer = after(store, { type: 'openedCertificateViewer', ...w1, serialNumber });
  const id = (world: World, event: ActorEvent) => targetOf(world, event).id;
  expect([
    id(options, { type: 'selectedOptionsTab', ...w1, tab: 'content' }),
    id(options, { type: 'openedCertificateStore', ...w1 }),
    id(store, { type: 'selectedStoreTab', ...w1, tab: 'root' }),
    id(store, { type: 'selectedCertificate', ...w1, serialNumber }),
    id(store, { type: 'openedCertificateViewer', ...w1, serialNumber }),
    id(viewer, { type: 'selectedViewerTab', ...w1, tab: 'path' }),
    ...[options, store, viewer].map((world) => id(world, { type: 'closedDialog', ...w1 })),
  ]).toEqual([
    'internetOptions.content',
    'internetOptions.certificates',
    'certificateStore.root',
    `certificate.${serialNumber}`,
    'certificateStore.view',
    'certificateViewer.path',
    'internetOptions.close',
    'certificateStore.close',
    'certificateViewer.close',
  ]);
});

test.each<[ActorEvent, string | null, string]>([
  [{ type: 'openedMailProgram', from: 'icon' }, null, 'desktop.mailProgram'],
  [{ type: 'openedMailProgram', from: 'taskbar' }, null, 'taskbar.mailProgram'],
  [{ type: 'openedMailProgram', from: 'search' }, null, 'search.mailProgram'],
  [{ type: 'openedMail', mail: 'forged-1' }, 'mail', 'mail.forged-1'],
  [{ type: 'followedMailLink' }, 'mail', 'mail.link'],
  [{ type: 'openedReply' }, 'mail', 'mail.reply'],
  [{ type: 'cancelledReply' }, 'mail', 'mail.cancelReply'],
  [{ type: 'choseReply', reply: 'agree' }, 'mail', 'mail.reply.agree'],
  [{ type: 'focusedWindow', window: 'mail' }, null, 'taskbar.mail'],
  [{ type: 'closedWindow', window: 'mail' }, 'mail', 'window.close'],
  [{ type: 'changedFontSize', window: 'mail', size: 'large' }, 'mail', 'page.fontSize.large'],
])('in the mail program, %o is done in %s on %s', (event, window, id) => {
  expect(targetOf(showing.forgedSite.world, event)).toEqual({ window, id });
});

test('what no exercise needs is named by its place', () => {
  const target = targetOf(showing.BLGI001.world, { type: 'triedOutOfScope', place: 'tray' });
  expect(target).toEqual({ window: null, id: 'outOfScope.tray' });
});

test('an open menu is closed where it was opened', () => {
  const world = after(showing.BLGI001.world, { type: 'openedMenu', ...w1, name: 'tools' });
  expect(targetOf(world, { type: 'closedMenu' })).toEqual({ ...w1, id: 'menu.tools' });
});
