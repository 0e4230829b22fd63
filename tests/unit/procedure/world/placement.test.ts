import { expect, test } from 'vitest';
import {
  boundsOf,
  dialogBounds,
  keyboardCorner,
  placesOf,
  workArea,
} from '../../../../src/procedure/world/placement.ts';
import type { BrowserWindow, World } from '../../../../src/procedure/world/world.ts';
import { loginPage } from '../../../../src/procedure/world/page.ts';

const window: BrowserWindow = {
  id: 'w1',
  browser: 'ie',
  popup: false,
  page: loginPage(),
  bounds: { x: 70, y: 14, width: 1040, height: 640 },
  order: 1,
  state: 'normal',
};

test('a question lies in the middle of its window', () => {
  const { x, y, width, height } = dialogBounds('webAccess', window.bounds, 0);
  expect(x + width / 2).toBe(70 + 1040 / 2);
  expect(y + height / 2).toBe(14 + 640 / 2);
});

test('a dialog over a window that is half off the screen is whole on it', () => {
  const { x, y, width, height } = dialogBounds('internetOptions', { ...window.bounds, x: -900, y: 640 }, 2);
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(workArea.width);
  expect(y + height).toBeLessThanOrEqual(workArea.height);
});

test('a maximised window fills what the taskbar leaves, wherever it was', () => {
  expect(boundsOf({ ...window, state: 'maximised' }, { x: 40, y: 40 })).toEqual({
    x: 0,
    y: 0,
    width: 1280,
    height: 680,
  });
});

test('a software keyboard keeps to the lower right corner of its window', () => {
  expect(keyboardCorner(window.bounds)).toEqual({ x: 1280 - 1110 + 24, y: 720 - 654 + 24 });
});

test('a software keyboard never goes below the taskbar', () => {
  expect(keyboardCorner({ ...window.bounds, y: 640 }).y).toBeGreaterThanOrEqual(40);
});

test('a dialog that was opened from another one shows the other’s title bar', () => {
  const [first, second] = [0, 1].map((depth) => dialogBounds('closeQuestion', window.bounds, depth));
  expect([(second?.x ?? 0) - (first?.x ?? 0), (second?.y ?? 0) - (first?.y ?? 0)]).toEqual([22, 22]);
});

test('a software keyboard of a window at the screen’s left edge is whole on the screen', () => {
  expect(keyboardCorner({ ...window.bounds, x: -900, y: -700 })).toEqual({ x: 1280 - 560, y: 40 + 680 - 430 });
});

test('the map of a small screen shows every window with its dialogs, the front one last', () => {
  const behind = { ...window, id: 'w2', order: 0, state: 'maximised' } as const;
  const gone = { ...window, id: 'w3', order: 2, state: 'minimised' } as const;
  const dialogs: World['dialogs'] = [
    { owner: 'w1', kind: 'closeQuestion' },
    { owner: 'w1', kind: 'softwareKeyboard', order: [] },
    { owner: 'w3', kind: 'closeQuestion' },
  ];
  const world = { windows: [gone, window, behind], dialogs } as unknown as World;
  expect(placesOf(world)).toEqual([
    workArea,
    window.bounds,
    dialogBounds('closeQuestion', window.bounds, 0),
    { x: 1280 - (1280 - 1110 + 24) - 440, y: 720 - (720 - 654 + 24) - 300, width: 440, height: 300 },
  ]);
});
