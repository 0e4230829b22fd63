import { expect, test } from 'vitest';
import { emptyLoginId, judgeLoginId, judgeSecret, type LoginIdEntry } from '../../../src/procedure/world/entry.ts';
import { outOfScopePlaces } from '../../../src/procedure/world/event.ts';
import { remarkOf } from '../../../src/procedure/remark-of.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import { seconds } from '../../../src/time/instant.ts';
import { after, givenWorldOfTests, outcomeOf, snapshot } from '../../support/attempts.ts';
import { showing } from '../../support/pages-shown.ts';

const typed = (entry: LoginIdEntry) =>
  after(showing.BLGI001.world, { type: 'typed', window: 'w1', field: 'loginId', entry });
const remarkNow = (world: World) => remarkOf(world, world.now);
const foreign = typed({ kind: 'unknown', length: 8, letters: 'alphanumeric' });

test('an ID that is no training account is remarked as long as it stands in the front window', () => {
  expect(remarkNow(foreign)).toBe('unknownLoginId');
  expect(remarkNow(after(foreign, { type: 'openedSearch' }))).toBe('unknownLoginId');
  expect(remarkNow(after(foreign, { type: 'openedBrowser', browser: 'ie', from: 'icon' }))).toBeNull();
  expect(remarkNow(after(foreign, { type: 'minimisedWindow', window: 'w1' }))).toBeNull();
});

test('an ID that would be right but for its width, its capitals or a blank is remarked as that slip', () => {
  const { accounts } = snapshot.profile;
  const remarkFor = (text: string) => remarkNow(typed(judgeLoginId(text, accounts)));
  expect(['ｔｅｓｔ９９９', 'ＴＥＳＴ９９９'].map(remarkFor)).toEqual(['loginId.fullWidth', 'loginId.fullWidth']);
  expect(['TEST999', 'tEST999'].map(remarkFor)).toEqual(['loginId.letterCase', 'loginId.letterCase']);
  expect(['test999 ', ' test999', 'test999　'].map(remarkFor)).toEqual(Array(3).fill('loginId.blank'));
  expect(['test998', 'TEST 999'].map(remarkFor)).toEqual(['unknownLoginId', 'unknownLoginId']);
});

test('a password that the input method wrote is remarked, since its dots do not show it', () => {
  const { accounts, rules } = snapshot.profile;
  const { world, window } = showing.BSMS001;
  const remarkFor = (text: string) =>
    remarkNow(
      after(world, {
        type: 'typed',
        window,
        field: 'password',
        entry: judgeSecret(text, accounts, rules.passwordLength.max),
      }),
    );
  expect(remarkFor('くんれん２０１０')).toBe('password.fullWidth');
  expect(remarkFor('Kunren-2010')).toBeNull();
});

test('a training account, an empty field and a page without one are not remarked', () => {
  const { BLGI004, BTOP001 } = showing;
  const quiet = [
    typed({ kind: 'known', loginId: 'test999', width: 'half' }),
    typed({ kind: 'empty' }),
    BLGI004.world,
    BTOP001.world,
  ];
  expect([...quiet, givenWorldOfTests()].map(remarkNow)).toEqual([null, null, null, null, null]);
});

test('without a reason of the page’s own, the world’s remark is shown', () => {
  const { world, window } = showing.BTOP001;
  expect(remarkNow(after(world, { type: 'pressedMenu', window, item: 'transfer' }))).toBe('notPartOfExercise');
});

const until = showing.BSMS001.world.now + seconds(60);

/** BSMS001 when it has just refused a customer whose password is stopped until then. */
function lockedFor(loginId: string, entry: LoginIdEntry): World {
  const { world } = showing.BSMS001;
  const lock = { kind: 'temporary', until } as const;
  return {
    ...world,
    windows: world.windows.map((window) =>
      window.page.screen === 'BSMS001'
        ? { ...window, page: { ...window.page, loginId: entry, commonError: 'temporarilyLocked' } }
        : window,
    ),
    bank: { ...world.bank, accounts: [{ loginId, misses: 0, temporaryLocks: 1, lock }] },
  };
}

const known: LoginIdEntry = { kind: 'known', loginId: 'test999', width: 'half' };

test('while the password of the customer on the page is stopped, it is remarked that this ends, and no longer', () => {
  const world = lockedFor('test999', known);
  expect(remarkOf(world, until - 1)).toBe('temporarilyLocked');
  expect(remarkOf(world, until)).toBeNull();
});

test('a lock of somebody else, or of nobody named, is not remarked', () => {
  expect(remarkOf(lockedFor('test401', known), until - 1)).toBeNull();
  expect(remarkOf(lockedFor('test999', emptyLoginId), until - 1)).toBeNull();
});

test('the reason why the last action did nothing comes before any warning, and only until the next action', () => {
  const tried = after(foreign, { type: 'triedOutOfScope', place: 'tray' });
  expect(remarkNow(tried)).toBe('notPartOfExercise');
  expect(remarkNow(after(tried, { type: 'openedSearch' }))).toBe('unknownLoginId');
});

test.each(outOfScopePlaces)('what is tried at %s is remarked, and changes nothing else', (place) => {
  const { world } = showing.BTOP001;
  expect(after(world, { type: 'triedOutOfScope', place })).toEqual({ ...world, remark: 'notPartOfExercise' });
});

test('typing into a field that only the software keyboard fills is remarked, and fills nothing', () => {
  const { world, window } = showing.BLGI004;
  expect(after(world, { type: 'typedInReadOnlyField', window })).toEqual({ ...world, remark: 'softwareKeyboardOnly' });
  const free = {
    ...world,
    windows: world.windows.map((each) =>
      each.page.screen === 'BLGI004' ? { ...each, page: { ...each.page, softwareKeyboardOnly: false } } : each,
    ),
  };
  expect(outcomeOf(free, { type: 'typedInReadOnlyField', window })).toEqual({ refused: 'otherPage' });
});
