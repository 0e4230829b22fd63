import { expect, test } from 'vitest';
import type { LoginIdEntry } from '../../../src/procedure/world/entry.ts';
import { remarkOf } from '../../../src/procedure/remark-of.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import { after, givenWorldOfTests } from '../../support/attempts.ts';
import { showing } from '../../support/pages-shown.ts';

const typed = (entry: LoginIdEntry) =>
  after(showing.BLGI001.world, { type: 'typed', window: 'w1', field: 'loginId', entry });
const foreign = typed({ kind: 'unknown', length: 8, letters: 'alphanumeric' });

test('an ID that is no training account is remarked as long as it stands in the front window', () => {
  expect(remarkOf(foreign)).toBe('unknownLoginId');
  expect(remarkOf(after(foreign, { type: 'openedSearch' }))).toBe('unknownLoginId');
  expect(remarkOf(after(foreign, { type: 'openedBrowser', browser: 'ie', from: 'icon' }))).toBeNull();
  expect(remarkOf(after(foreign, { type: 'minimisedWindow', window: 'w1' }))).toBeNull();
});

test('a training account, an empty field and a page without one are not remarked', () => {
  const { BLGI004, BTOP001 } = showing;
  const quiet = [
    typed({ kind: 'known', loginId: 'test999', width: 'full' }),
    typed({ kind: 'empty' }),
    BLGI004.world,
    BTOP001.world,
  ];
  expect([...quiet, givenWorldOfTests()].map(remarkOf)).toEqual([null, null, null, null, null]);
});

test('without a reason of the page’s own, the world’s remark is shown', () => {
  const { world, window } = showing.BTOP001;
  expect(remarkOf(after(world, { type: 'pressedMenu', window, item: 'transfer' }))).toBe('notPartOfExercise');
});

test('while a page says that a password is stopped for a while, it is remarked for how long', () => {
  const { world } = showing.BSMS001;
  const windows = world.windows.map((window) => ({
    ...window,
    page: { ...window.page, commonError: 'temporarilyLocked' },
  }));
  expect(remarkOf({ ...world, windows } as World)).toBe('temporarilyLocked');
});
