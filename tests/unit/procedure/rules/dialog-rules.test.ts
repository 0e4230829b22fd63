// Longer than most: one table of rules, whose every event is put to every dialog, wants its worlds in one place.
import { expect, test } from 'vitest';
import type { DialogEvent } from '../../../../src/procedure/world/event.ts';
import { frontDialog, windowOf } from '../../../../src/procedure/world/windows.ts';
import type { World } from '../../../../src/procedure/world/world.ts';
import { after, afterFrom, askOf, outcomeOf, settled, worldAfter } from '../../../support/attempts.ts';
import { codeGiven, showing } from '../../../support/pages-shown.ts';

const w1 = { window: 'w1' } as const;
const w2 = { window: 'w2' } as const;
const refused = (reason: string) => ({ refused: reason });
const pageIn = (world: World, window: 'w1' | 'w2' | 'w3') => windowOf(world, window)?.page;

const login = showing.BLGI001.world;
const options = after(login, { type: 'openedInternetOptions', ...w1 });
const store = after(options, { type: 'openedCertificateStore', ...w1 });
const picker = worldAfter('certificateLogin');
const serialNumber = login.store[0]?.serialNumber ?? '';

test('Internet Options opens on its first tab and closes the menu that it came from', () => {
  const world = after(login, { type: 'openedMenu', ...w1, name: 'tools' }, { type: 'openedInternetOptions', ...w1 });
  expect(world.menu).toBeNull();
  expect(frontDialog(world, 'w1')).toEqual({ kind: 'internetOptions', owner: 'w1', tab: 'general' });
});

test('Internet Options belongs to Internet Explorer’s own windows, and comes once', () => {
  const open = { type: 'openedInternetOptions' } as const;
  const edge = after(login, { type: 'openedBrowser', browser: 'edge', from: 'taskbar' });
  expect(outcomeOf(edge, { ...open, ...w2 })).toEqual(refused('notOnScreen'));
  expect(outcomeOf(showing.BSMS001.world, { ...open, ...w2 })).toEqual(refused('notOnScreen'));
  expect(outcomeOf(login, { ...open, window: 'w9' })).toEqual(refused('noSuchWindow'));
  expect(outcomeOf(options, { ...open, ...w1 })).toEqual(refused('dialogInFront'));
});

test('dialogs open from each other and close one by one', () => {
  const viewer = after(store, { type: 'openedCertificateViewer', ...w1, serialNumber });
  const kinds = (world: World) => world.dialogs.map(({ kind }) => kind);
  expect(kinds(viewer)).toEqual(['internetOptions', 'certificateStore', 'certificateViewer']);
  const close = { type: 'closedDialog', ...w1 } as const;
  expect(kinds(after(viewer, close))).toEqual(['internetOptions', 'certificateStore']);
  expect(kinds(after(viewer, close, close, close))).toEqual([]);
  expect(outcomeOf(after(viewer, close, close, close), close)).toEqual(refused('noSuchDialog'));
});

test('another tab of a dialog is shown, and a list forgets what was selected', () => {
  const tab = after(options, { type: 'selectedOptionsTab', ...w1, tab: 'content' });
  expect(frontDialog(tab, 'w1')).toMatchObject({ tab: 'content' });
  const selected = after(store, { type: 'selectedCertificate', ...w1, serialNumber });
  expect(frontDialog(selected, 'w1')).toMatchObject({ selected: serialNumber });
  const root = after(selected, { type: 'selectedStoreTab', ...w1, tab: 'root' });
  expect(frontDialog(root, 'w1')).toMatchObject({ tab: 'root', selected: null });
  const viewer = after(selected, { type: 'openedCertificateViewer', ...w1, serialNumber });
  const path = after(viewer, { type: 'selectedViewerTab', ...w1, tab: 'path' });
  expect(frontDialog(path, 'w1')).toMatchObject({ serialNumber, tab: 'path' });
});

test('only certificates of the list in front are selected or viewed', () => {
  const root = after(store, { type: 'selectedStoreTab', ...w1, tab: 'root' });
  for (const type of ['selectedCertificate', 'openedCertificateViewer'] as const) {
    expect(outcomeOf(store, { type, ...w1, serialNumber: '00' })).toEqual(refused('noSuchCertificate'));
    expect(outcomeOf(root, { type, ...w1, serialNumber })).toEqual(refused('noSuchCertificate'));
    expect(outcomeOf(picker, { type, ...w1, serialNumber: '00' })).toEqual(refused('noSuchCertificate'));
    expect(outcomeOf(login, { type, ...w1, serialNumber })).toEqual(refused('noSuchDialog'));
  }
});

test('the picker takes no certificate that the browser does not offer', () => {
  const [known, later] = worldAfter('confirmClosing').store;
  const world: World = { ...picker, store: [known, later].filter((each) => each !== undefined) };
  const select = { type: 'selectedCertificate', ...w1, serialNumber: later?.serialNumber ?? '' } as const;
  expect(outcomeOf(world, select)).toEqual(refused('noSuchCertificate'));
});

test('OK in the picker presents the selected certificate, and the browser holds on to it', () => {
  const world = after(picker, { type: 'choseCertificate', ...w1 });
  expect(askOf(world, 'signChallenge')).toMatchObject({ window: 'w1', serialNumber });
  expect(world.browsers.ie?.held).toBe(serialNumber);
  expect(pageIn(world, 'w1')).toMatchObject({ busy: true, commonError: null });
  expect(world.dialogs).toEqual([]);
});

test('after a picker was closed without a choice the page says so, and the browser does not ask again', () => {
  const world = after(picker, { type: 'closedDialog', ...w1 });
  expect(pageIn(world, 'w1')).toMatchObject({ busy: false, commonError: 'certificateNotConfirmed' });
  expect(world.browsers.ie?.held).toBe('none');
  const again = after(world, { type: 'pressedCertificateLogin', ...w1 });
  expect(again.dialogs).toEqual([]);
  expect(pageIn(again, 'w1')).toMatchObject({ commonError: 'certificateNotConfirmed' });
});

const request = worldAfter('issue');
const install = worldAfter('allowRequest');
const webAccess = (answer: 'yes' | 'no') => ({ type: 'answeredWebAccess', ...w2, answer }) as const;

test('はい at the first question makes a request and begins to wait', () => {
  const world = afterFrom(70, request, webAccess('yes'));
  expect(pageIn(world, 'w2')).toEqual({
    screen: 'BSMS003',
    loginId: 'test999',
    proof: { kind: 'code', code: codeGiven() },
    request: 70,
    issued: null,
    waited: false,
    idleSince: expect.any(Number),
  });
  expect(askOf(world, 'makeRequest')).toEqual({
    id: '70.makeRequest',
    seq: 70,
    kind: 'makeRequest',
    ...w2,
    loginId: 'test999',
  });
  expect(askOf(world, 'wait')).toMatchObject({ id: '70.wait', milliseconds: world.rules.processingMilliseconds });
  expect(world.dialogs).toEqual([]);
});

test('いいえ at the first question asks for nothing and says so', () => {
  const world = after(request, webAccess('no'));
  expect(world.asks).toEqual([]);
  expect(pageIn(world, 'w2')).toMatchObject({
    screen: 'BSMS002',
    proof: { kind: 'code', code: codeGiven() },
    commonError: 'cancelledByUser',
  });
});

test('はい at the second question installs what was issued for the request', () => {
  const page = pageIn(install, 'w2');
  const asked = askOf(after(install, webAccess('yes')), 'install');
  expect(page).toMatchObject({ screen: 'BSMS003', request: asked.request, issued: asked.serialNumber });
});

test('いいえ at the second question leaves a page whose code is used up', () => {
  const world = after(install, webAccess('no'));
  expect(world.asks).toEqual([]);
  expect(pageIn(world, 'w2')).toMatchObject({ screen: 'BSMS002', proof: null, commonError: 'notInstalled' });
});

test.each([
  ['request', request],
  ['install', install],
] as const)('the question about %s wants an answer, and its window stays', (_, world) => {
  expect(outcomeOf(world, { type: 'closedDialog', ...w2 })).toEqual(refused('dialogInFront'));
  expect(outcomeOf(world, { type: 'closedWindow', ...w2 })).toEqual(refused('dialogInFront'));
});

test('a question is answered once', () => {
  for (const answer of ['yes', 'no'] as const) {
    expect(outcomeOf(after(request, webAccess('yes')), webAccess(answer))).toEqual(refused('noSuchDialog'));
    expect(outcomeOf(settled(after(install, webAccess(answer))), webAccess('yes'))).toEqual(refused('noSuchDialog'));
  }
});

test('はい at the close question closes the window, いいえ leaves it', () => {
  const asked = worldAfter('close');
  const answered = (answer: 'yes' | 'no') => after(asked, { type: 'answeredCloseQuestion', ...w2, answer });
  expect(answered('yes').windows.map(({ id }) => id)).toEqual(['w1']);
  expect(answered('no')).toMatchObject({ dialogs: [], windows: [{}, { page: { screen: 'BSMS004' } }] });
  expect(outcomeOf(asked, { type: 'closedDialog', ...w2 })).toEqual(refused('dialogInFront'));
});

test('はい at the keyboard question frees the field, いいえ leaves the check', () => {
  const asked = after(login, { type: 'toggledSoftwareKeyboard', ...w1, on: false });
  const answered = (answer: 'yes' | 'no') => after(asked, { type: 'answeredKeyboardQuestion', ...w1, answer });
  expect(pageIn(asked, 'w1')).toMatchObject({ softwareKeyboardOnly: true });
  expect(pageIn(answered('yes'), 'w1')).toMatchObject({ softwareKeyboardOnly: false });
  expect(pageIn(answered('no'), 'w1')).toMatchObject({ softwareKeyboardOnly: true });
  expect(answered('no').dialogs).toEqual([]);
  expect(outcomeOf(asked, { type: 'closedDialog', ...w1 })).toEqual(refused('dialogInFront'));
});

const wrong = { judged: 'wrong', length: 8 } as const;
const keyboard = after(login, { type: 'openedSoftwareKeyboard', ...w1, order: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] });
const confirm = { type: 'confirmedSoftwareKeyboard', ...w1, entry: wrong } as const;

test('確定 on the software keyboard fills the field and closes it', () => {
  const world = after(keyboard, confirm);
  expect(pageIn(world, 'w1')).toMatchObject({ password: wrong });
  expect(world.dialogs).toEqual([]);
});

test('a software keyboard that is closed leaves the field as it was', () => {
  const filled = after(keyboard, confirm, { type: 'openedSoftwareKeyboard', ...w1, order: [] });
  const world = after(filled, { type: 'closedDialog', ...w1 });
  expect(pageIn(world, 'w1')).toMatchObject({ password: wrong });
  expect(world.dialogs).toEqual([]);
});

test('a software keyboard below a question waits for its turn', () => {
  const asked = after(keyboard, { type: 'toggledSoftwareKeyboard', ...w1, on: false });
  expect(outcomeOf(asked, confirm)).toEqual(refused('noSuchDialog'));
  const answered = after(asked, { type: 'answeredKeyboardQuestion', ...w1, answer: 'no' });
  expect(pageIn(after(answered, confirm), 'w1')).toMatchObject({ password: wrong });
});

test('nothing is filled in while the bank is asked', () => {
  const sent = after(keyboard, confirm, { type: 'openedSoftwareKeyboard', ...w1, order: [] });
  const busy = after(
    sent,
    { type: 'typed', ...w1, field: 'loginId', entry: { kind: 'known', loginId: 'test999', width: 'half' } },
    { type: 'pressedLogin', ...w1 },
  );
  expect(outcomeOf(busy, confirm)).toEqual(refused('busy'));
  expect(after(busy, { type: 'closedDialog', ...w1 }).dialogs).toEqual([]);
});

const everyDialogEvent: readonly DialogEvent[] = [
  { type: 'openedCertificateStore', ...w1 },
  { type: 'selectedOptionsTab', ...w1, tab: 'content' },
  { type: 'selectedStoreTab', ...w1, tab: 'root' },
  { type: 'selectedViewerTab', ...w1, tab: 'path' },
  { type: 'selectedCertificate', ...w1, serialNumber },
  { type: 'openedCertificateViewer', ...w1, serialNumber },
  { type: 'choseCertificate', ...w1 },
  webAccess('yes'),
  { type: 'answeredCloseQuestion', ...w1, answer: 'yes' },
  { type: 'answeredKeyboardQuestion', ...w1, answer: 'yes' },
  { type: 'closedDialog', ...w1 },
  confirm,
];

test.each(everyDialogEvent)('$type without its dialog is refused', (event) => {
  expect(outcomeOf(login, { ...event, ...w1 })).toEqual(refused('noSuchDialog'));
  expect(outcomeOf(login, { ...event, window: 'w9' })).toEqual(refused('noSuchDialog'));
});

const lying = {
  internetOptions: options,
  certificateStore: store,
  certificateViewer: after(store, { type: 'openedCertificateViewer', ...w1, serialNumber }),
  certificatePicker: picker,
  keyboardQuestion: after(login, { type: 'toggledSoftwareKeyboard', ...w1, on: false }),
  softwareKeyboard: keyboard,
} as const;

// The events that each dialog accepts. All others are refused while it lies in front.
const takes: Readonly<Record<keyof typeof lying, readonly DialogEvent['type'][]>> = {
  internetOptions: ['openedCertificateStore', 'selectedOptionsTab', 'closedDialog'],
  certificateStore: ['selectedStoreTab', 'selectedCertificate', 'openedCertificateViewer', 'closedDialog'],
  certificateViewer: ['selectedViewerTab', 'closedDialog'],
  certificatePicker: ['selectedCertificate', 'openedCertificateViewer', 'choseCertificate', 'closedDialog'],
  keyboardQuestion: ['answeredKeyboardQuestion'],
  softwareKeyboard: ['closedDialog', 'confirmedSoftwareKeyboard'],
};

test.each(Object.entries(lying))('%s takes what it offers and nothing else', (kind, world) => {
  const taken = everyDialogEvent.filter((event) => !('refused' in outcomeOf(world, { ...event, ...w1 })));
  expect(taken.map(({ type }) => type)).toEqual(takes[kind as keyof typeof lying]);
});
