import { expect, test } from 'vitest';
import { browsers } from '../../../../src/procedure/world/browser.ts';
import type { DesktopEvent } from '../../../../src/procedure/world/event.ts';
import { frontWindow, maxWindows, windowOf } from '../../../../src/procedure/world/windows.ts';
import { pcScreen } from '../../../../src/procedure/world/world.ts';
import { after, askOf, givenWorldOfTests, outcomeOf, worldAfter } from '../../../support/attempts.ts';
import { showing } from '../../../support/pages-shown.ts';

const desktop = givenWorldOfTests();
const ie = { type: 'openedBrowser', browser: 'ie', from: 'icon' } as const;
const edge = { type: 'openedBrowser', browser: 'edge', from: 'taskbar' } as const;
const one = after(desktop, ie);
const two = after(one, ie);
const w1 = { window: 'w1' } as const;
const refused = (reason: string) => ({ refused: reason });

test('a browser opens on the log-in page and offers the certificates of this moment', () => {
  expect(one.windows).toMatchObject([{ id: 'w1', browser: 'ie', popup: false, page: { screen: 'BLGI001' } }]);
  expect(one.browsers.ie).toEqual({ offered: [one.store[0]?.serialNumber], held: null });
});

test('a further window offers what the browser was started with, a new start what there is now', () => {
  const renewed = worldAfter('confirmClosing');
  expect(renewed.store).toHaveLength(2);
  expect(after(renewed, ie).browsers.ie?.offered).toHaveLength(1);
  expect(after(renewed, edge).browsers.edge?.offered).toHaveLength(2);
  expect(after(renewed, { type: 'closedWindow', ...w1 }, ie).browsers.ie?.offered).toHaveLength(2);
});

test('a browser without an icon on the desktop is not opened by one', () => {
  expect(outcomeOf(desktop, { ...ie, browser: 'edge' })).toEqual(refused('notOnScreen'));
});

test.each([
  ['ie', 'IE', true],
  ['edge', 'えっじ', true],
  ['edge', 'IE', false],
  ['ie', 'edge', false],
  ['ie', '', false],
] as const)('whether the search opens %s for 「%s」: %s', (browser, text, opens) => {
  const world = after(desktop, { type: 'openedSearch' }, { type: 'searched', text });
  const outcome = outcomeOf(world, { type: 'openedBrowser', browser, from: 'search' });
  expect(outcome).toMatchObject(opens ? { search: { open: false, text: '' } } : refused('notOnScreen'));
});

test('a text that finds nothing stands in the box as so many signs, and opens nothing', () => {
  const world = after(desktop, { type: 'openedSearch' }, { type: 'searched', length: 3 });
  expect(world.search).toEqual({ open: true, text: '＊＊＊' });
  for (const browser of browsers) {
    expect(outcomeOf(world, { type: 'openedBrowser', browser, from: 'search' })).toEqual(refused('notOnScreen'));
  }
});

test('nothing is opened from a search that is closed', () => {
  expect(outcomeOf(desktop, { ...ie, from: 'search' })).toEqual(refused('notOnScreen'));
  const closed = after(desktop, { type: 'searched', text: 'IE' }, { type: 'closedSearch' });
  expect(outcomeOf(closed, { ...ie, from: 'search' })).toEqual(refused('notOnScreen'));
  expect(closed.search).toEqual({ open: false, text: '' });
});

test('the searched text stays while the box is open', () => {
  expect(after(desktop, { type: 'searched', text: 'いん' }, { type: 'openedSearch' }).search).toEqual({
    open: true,
    text: 'いん',
  });
});

test('a window comes to the front by itself when something is done in it', () => {
  const world = after(two, { type: 'openedSoftwareKeyboard', ...w1, order: [] });
  expect(frontWindow(world)?.id).toBe('w1');
});

test('focusing a window restores it from the taskbar, brings it to the front, and closes the search', () => {
  const searched = after(two, { type: 'minimisedWindow', ...w1 }, { type: 'openedSearch' });
  const world = after(searched, { type: 'focusedWindow', ...w1 });
  expect(frontWindow(world)).toMatchObject({ id: 'w1', state: 'normal' });
  expect(world.search.open).toBe(false);
});

test('a minimised window leaves the next one in front', () => {
  expect(frontWindow(after(two, { type: 'minimisedWindow', window: 'w2' }))?.id).toBe('w1');
});

test('a maximised window comes back from the taskbar as large as it was', () => {
  const world = after(
    one,
    { type: 'maximisedWindow', ...w1 },
    { type: 'minimisedWindow', ...w1 },
    { type: 'focusedWindow', ...w1 },
  );
  expect(windowOf(world, 'w1')?.state).toBe('maximised');
  expect(windowOf(after(world, { type: 'restoredWindow', ...w1 }), 'w1')?.bounds).toEqual(windowOf(one, 'w1')?.bounds);
});

test('an open menu closes with the window that is minimised', () => {
  const world = after(one, { type: 'openedMenu', ...w1, name: 'tools' }, { type: 'minimisedWindow', ...w1 });
  expect(world.menu).toBeNull();
});

test.each([
  [-5_000, -5_000],
  [5_000, 5_000],
  [10.4, 20.6],
])('a window moved to %d, %d can still be dragged back', (x, y) => {
  const bounds = windowOf(after(one, { type: 'movedWindow', ...w1, x, y }), 'w1')?.bounds;
  expect(Number.isInteger(bounds?.x) && Number.isInteger(bounds?.y)).toBe(true);
  expect((bounds?.x ?? 0) + (bounds?.width ?? 0)).toBeGreaterThanOrEqual(120);
  expect(bounds?.x).toBeLessThanOrEqual(pcScreen.width - 120);
  expect(bounds?.y).toBeGreaterThanOrEqual(0);
  expect(bounds?.y).toBeLessThanOrEqual(pcScreen.height - pcScreen.taskbar - 32);
});

test.each([
  [-9_999, -9_999, 260 - 1_040, 0],
  [9_999, 9_999, 1_280 - 120, 720 - 40 - 32],
  [10.4, 20.6, 10, 21],
])('a window dragged to %d, %d stops at %d, %d', (x, y, left, top) => {
  const moved = after(one, { type: 'movedWindow', ...w1, x, y });
  expect(windowOf(moved, 'w1')?.bounds).toMatchObject({ x: left, y: top, width: 1_040, height: 640 });
});

test('a maximised window is not moved', () => {
  const world = after(one, { type: 'maximisedWindow', ...w1 });
  expect(outcomeOf(world, { type: 'movedWindow', ...w1, x: 0, y: 0 })).toEqual(refused('notOnScreen'));
});

test('a window below a question is not closed, one with a software keyboard is', () => {
  const asked = after(one, { type: 'toggledSoftwareKeyboard', ...w1, on: false });
  expect(outcomeOf(asked, { type: 'closedWindow', ...w1 })).toEqual(refused('dialogInFront'));
  const keyboard = after(one, { type: 'openedSoftwareKeyboard', ...w1, order: [] });
  expect(after(keyboard, { type: 'closedWindow', ...w1 })).toMatchObject({ windows: [], dialogs: [] });
});

test('a window is closed while the bank is asked, and the ask stays open', () => {
  const { world } = showing.BSMS003;
  const closed = after(world, { type: 'closedWindow', window: 'w2' });
  expect(askOf(closed, 'makeRequest')).toEqual(askOf(world, 'makeRequest'));
});

test('one menu at a time is open, in Internet Explorer only', () => {
  const world = after(two, { type: 'openedMenu', ...w1, name: 'file' }, { type: 'openedMenu', ...w1, name: 'tools' });
  expect(world.menu).toEqual({ ...w1, name: 'tools' });
  expect(after(world, { type: 'closedMenu' }).menu).toBeNull();
  const menu = { type: 'openedMenu', name: 'tools' } as const;
  expect(outcomeOf(after(one, edge), { ...menu, window: 'w2' })).toEqual(refused('notOnScreen'));
  expect(outcomeOf(showing.BSMS001.world, { ...menu, window: 'w2' })).toEqual(refused('notOnScreen'));
});

test('no menu opens below a question', () => {
  const asked = after(one, { type: 'toggledSoftwareKeyboard', ...w1, on: false });
  expect(outcomeOf(asked, { type: 'openedMenu', ...w1, name: 'tools' })).toEqual(refused('dialogInFront'));
});

const inNoWindow: readonly DesktopEvent[] = [
  { type: 'focusedWindow', window: 'w9' },
  { type: 'minimisedWindow', window: 'w9' },
  { type: 'maximisedWindow', window: 'w9' },
  { type: 'restoredWindow', window: 'w9' },
  { type: 'closedWindow', window: 'w9' },
  { type: 'movedWindow', window: 'w9', x: 0, y: 0 },
  { type: 'openedMenu', window: 'w9', name: 'file' },
];

test.each(inNoWindow)('$type in a window that is not there is refused', (event) => {
  expect(outcomeOf(two, event)).toEqual(refused('noSuchWindow'));
});

test.each(inNoWindow.filter(({ type }) => type !== 'focusedWindow'))(
  '$type on a minimised window is refused',
  (event) => {
    const world = after(two, { type: 'minimisedWindow', ...w1 });
    expect(outcomeOf(world, { ...event, ...w1 })).toEqual(refused('windowMinimised'));
  },
);

test('the PC opens twenty windows; another one opens by no icon, search or page, and the learner is told', () => {
  const full = after(desktop, ...Array.from({ length: maxWindows }, () => ie));
  expect(full.windows).toHaveLength(20);
  expect(full.remark).toBeNull();
  const openings = [
    [ie],
    [edge],
    [
      { type: 'searched', text: 'IE' },
      { ...ie, from: 'search' },
    ],
    [
      { type: 'focusedWindow', window: 'w20' },
      { type: 'pressedIssueCertificate', window: 'w20' },
    ],
  ] as const;
  for (const opening of openings) expect(after(full, ...opening)).toEqual({ ...full, remark: 'tooManyWindows' });
  const again = after(full, ie, { type: 'closedWindow', ...w1 }, edge);
  expect(again.remark).toBeNull();
  expect(again.windows.at(-1)).toMatchObject({ id: 'w21', browser: 'edge' });
  expect(again.browsers.edge).not.toBeNull();
});
