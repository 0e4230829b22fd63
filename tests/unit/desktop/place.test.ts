import { expect, test } from 'vitest';
import { boundsOf, dialogBounds, keyboardCorner, workArea } from '../../../src/desktop/place.ts';
import type { BrowserWindow } from '../../../src/procedure/world/world.ts';
import { loginPage } from '../../../src/procedure/world/page.ts';

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
