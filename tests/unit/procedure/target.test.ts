import { expect, test } from 'vitest';
import type { ActorEvent } from '../../../src/procedure/world/event.ts';
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

const everything = (window: 'w1' | 'w2' | 'w3'): readonly ActorEvent[] => [
  { type: 'openedBrowser', browser: 'ie', from: 'icon' },
  { type: 'openedBrowser', browser: 'ie', from: 'search' },
  { type: 'openedBrowser', browser: 'edge', from: 'search' },
  { type: 'openedBrowser', browser: 'edge', from: 'taskbar' },
  { type: 'openedSearch' },
  { type: 'focusedWindow', window: 'w1' },
  { type: 'focusedWindow', window: 'w2' },
  { type: 'minimisedWindow', window },
  { type: 'maximisedWindow', window },
  { type: 'closedWindow', window },
  { type: 'movedWindow', window, x: 0, y: 0 },
  { type: 'openedMenu', window, name: 'file' },
  { type: 'openedMenu', window, name: 'tools' },
  { type: 'openedInternetOptions', window },
  { type: 'typed', window, field: 'loginId', entry: { kind: 'empty' } },
  { type: 'typed', window, field: 'password', entry: { judged: 'empty', length: 0 } },
  { type: 'openedSoftwareKeyboard', window, order: [] },
  { type: 'toggledSoftwareKeyboard', window, on: true },
  { type: 'pressedCertificateLogin', window },
  { type: 'pressedIssueCertificate', window },
  { type: 'pressedLogin', window },
  { type: 'pressedObtainLoginId', window },
  { type: 'pressedBack', window },
  { type: 'pressedAuthenticate', window },
  { type: 'pressedCancel', window },
  { type: 'pressedIssue', window },
  { type: 'pressedClose', window },
  { type: 'pressedRenew', window },
  { type: 'pressedLogout', window },
  { type: 'pressedMenu', window, item: 'home' },
  { type: 'pressedMenu', window, item: 'transfer' },
  { type: 'changedFontSize', window, size: 'small' },
  { type: 'changedFontSize', window, size: 'large' },
];

const nameOf = (world: World, event: ActorEvent) => JSON.stringify(targetOf(world, event));

test.each(screens)('no two things on %s have the same name', (screen) => {
  const { world } = showing[screen];
  const window = showing[screen].window as 'w1' | 'w2' | 'w3'; // the first scenario has no others
  const names = everything(window).map((event) => nameOf(world, event));
  expect(new Set(names).size).toBe(names.length);
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

test('an open menu is closed where it was opened', () => {
  const world = after(showing.BLGI001.world, { type: 'openedMenu', ...w1, name: 'tools' });
  expect(targetOf(world, { type: 'closedMenu' })).toEqual({ ...w1, id: 'menu.tools' });
});
