import { expect, test } from 'vitest';
import {
  dialogInFront,
  dialogsOf,
  frontDialog,
  frontWindow,
  isBlocked,
  pageOf,
  raised,
  windowOf,
  windowsOf,
  withDialog,
  withFrontDialog,
  withNewWindow,
  withPage,
  withoutFrontDialog,
  withoutWindow,
} from '../../../../src/procedure/world/windows.ts';
import { loginPage } from '../../../../src/procedure/world/page.ts';
import { pcScreen, type World } from '../../../../src/procedure/world/world.ts';
import { givenWorldOfTests, worldAfter } from '../../../support/attempts.ts';

const desktop = givenWorldOfTests();
const ie = (world: World, popup = false): World => withNewWindow(world, { browser: 'ie', popup });
const two = ie(ie(desktop));
const keyboard = { kind: 'softwareKeyboard', owner: 'w1', order: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] } as const;
const question = { kind: 'closeQuestion', owner: 'w1' } as const;

test('windows are named in the order of opening, and no name comes back', () => {
  const again = ie(withoutWindow(two, 'w2'));
  expect(again.windows.map(({ id }) => id)).toEqual(['w1', 'w3']);
});

test('each further window lies a little lower and further right', () => {
  const [first, second] = two.windows.map(({ bounds }) => bounds);
  expect(second).toMatchObject({ x: (first?.x ?? 0) + 26, y: (first?.y ?? 0) + 16 });
});

test('windows cascade from beside the icons, and begin anew after the fifth', () => {
  const many = Array.from({ length: 6 }).reduce<World>((world) => ie(world), desktop);
  expect(many.windows.map(({ bounds: { x, y } }) => [x, y])).toEqual([
    [104, 4],
    [130, 20],
    [156, 36],
    [182, 36], // no lower: a strip of the desktop stays visible above the taskbar
    [208, 36],
    [104, 4],
  ]);
  expect(many.windows[0]?.bounds).toMatchObject({ width: 1040, height: 640 });
  expect(ie(desktop, true).windows[0]?.bounds).toMatchObject({ width: 920, height: 640 });
});

test('the twentieth window is still whole on the screen, above the taskbar', () => {
  const many = Array.from({ length: 20 }).reduce<World>((world, _, index) => ie(world, index % 2 === 1), desktop);
  for (const { bounds } of many.windows) {
    expect(bounds.x).toBeGreaterThanOrEqual(0);
    expect(bounds.y).toBeGreaterThanOrEqual(0);
    expect(bounds.x + bounds.width).toBeLessThanOrEqual(pcScreen.width);
    expect(bounds.y + bounds.height).toBeLessThanOrEqual(pcScreen.height - pcScreen.taskbar);
  }
});

test('the window opened or raised last is in front, minimised ones never are', () => {
  expect(frontWindow(desktop)).toBeUndefined();
  expect(frontWindow(two)?.id).toBe('w2');
  expect(frontWindow(raised(two, 'w1'))?.id).toBe('w1');
  const minimised = { ...two, windows: two.windows.map((window) => ({ ...window, state: 'minimised' as const })) };
  expect(frontWindow(minimised)).toBeUndefined();
});

test('raising the window in front changes nothing', () => {
  expect(raised(two, 'w2')).toBe(two);
});

test('a window is found by its name and by its browser', () => {
  const three = withNewWindow(two, { browser: 'edge', popup: false });
  expect(windowOf(three, 'w3')?.browser).toBe('edge');
  expect(windowOf(three, 'w9')).toBeUndefined();
  expect(windowsOf(three, 'ie').map(({ id }) => id)).toEqual(['w1', 'w2']);
});

test('a page is found only in the window that shows it', () => {
  expect(pageOf(two, 'w1', 'BLGI001')?.screen).toBe('BLGI001');
  expect(pageOf(two, 'w1', 'BSMS001')).toBeUndefined();
  expect(pageOf(two, 'w9', 'BLGI001')).toBeUndefined();
});

test('the dialog opened last is in front, and only of its own window', () => {
  const world = withDialog(withDialog(two, keyboard), question);
  expect(frontDialog(world, 'w1')).toBe(question);
  expect(frontDialog(world, 'w2')).toBeUndefined();
  expect(dialogInFront(world, 'w1', 'closeQuestion')).toBe(question);
  expect(dialogInFront(world, 'w1', 'softwareKeyboard')).toBeUndefined();
});

test('a software keyboard leaves its window usable, every other dialog blocks it', () => {
  expect(isBlocked(withDialog(two, keyboard), 'w1')).toBe(false);
  const blocked = withDialog(withDialog(two, keyboard), question);
  expect(isBlocked(blocked, 'w1')).toBe(true);
  expect(isBlocked(blocked, 'w2')).toBe(false);
});

test('only the front dialog of a window is taken away or changed', () => {
  const other = { kind: 'closeQuestion', owner: 'w2' } as const;
  const world = withDialog(withDialog(withDialog(two, keyboard), question), other);
  expect(withoutFrontDialog(world, 'w1').dialogs).toEqual([keyboard, other]);
  expect(dialogsOf(withFrontDialog(world, 'w1', { ...question }), 'w1')).toEqual([keyboard, question]);
  expect(withoutFrontDialog(two, 'w1').dialogs).toEqual([]);
});

test('a software keyboard stays while its page changes and closes with it', () => {
  const open = withDialog(two, keyboard);
  expect(withPage(open, 'w1', loginPage('locked')).dialogs).toEqual([keyboard]);
  expect(withPage(open, 'w2', { screen: 'loginIdAcquisition', from: 'BLGI001' }).dialogs).toEqual([keyboard]);
  expect(withPage(open, 'w1', { screen: 'loginIdAcquisition', from: 'BLGI001' }).dialogs).toEqual([]);
});

test('dialogs and an open menu go with their window', () => {
  const other = { kind: 'closeQuestion', owner: 'w2' } as const;
  const world: World = { ...withDialog(withDialog(two, question), other), menu: { window: 'w1', name: 'tools' } };
  expect(withoutWindow(world, 'w1')).toMatchObject({ dialogs: [other], menu: null });
  expect(withoutWindow(world, 'w2')).toMatchObject({ dialogs: [question], menu: world.menu });
});

test('a browser forgets the chosen certificate with its last window, not before', () => {
  const world = worldAfter('issueCertificate');
  const { held } = world.browsers.ie ?? {};
  expect(held).toBe(world.store[0]?.serialNumber);
  const one = withoutWindow(world, 'w2');
  expect(one.browsers.ie?.held).toBe(held);
  expect(withoutWindow(one, 'w1').browsers.ie).toBeNull();
});

test('the memory of one browser outlives the windows of the other', () => {
  const world = withNewWindow(worldAfter('expiredCertificate'), { browser: 'edge', popup: false });
  expect(withoutWindow(world, 'w2').browsers.ie).toEqual(world.browsers.ie);
});

test('taking away a window that does not exist changes nothing', () => {
  expect(withoutWindow(two, 'w9')).toEqual(two);
});
