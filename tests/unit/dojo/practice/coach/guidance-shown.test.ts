import { expect, test } from 'vitest';
import { isMarked, isWaiting, shownOf } from '../../../../../src/dojo/practice/coach/guidance-shown.ts';
import { lockEnd } from '../../../../../src/dojo/practice/coach/lock-end.ts';
import { shownRemark } from '../../../../../src/dojo/practice/coach/shown-remark.ts';
import { loginPage } from '../../../../../src/procedure/world/page.ts';
import type { PracticeSession } from '../../../../../src/session/ports/practice.ts';
import { eventOf } from '../../../../../src/training/script/play.ts';
import { expiredCertificate } from '../../../../../src/training/scenarios/expired-certificate.ts';
import { snapshot, worldAfter } from '../../../../support/attempts.ts';
import { Attempt, ids } from '../../../../support/guided-attempt.ts';

type Help = PracticeSession['help'];
const help = (kind: Help['kind'], taken: Help['taken'] = 0): Help => ({ kind, taken });
const opened = worldAfter('openBrowser');
const next = { event: { type: 'clockMoved', to: opened.now + 1 } } as PracticeSession['next'];

test.each([
  ['guided', 'none', 'full'],
  ['practice', 'full', 'full'],
  ['practice', 'place', 'place'],
  ['practice', 'onRequest', 'nothing'],
  ['free', 'full', 'nothing'],
  ['test', 'full', 'nothing'],
] as const)('in the mode %s, with help %s, of the next step %s is shown unasked', (mode, kind, shown) => {
  expect(shownOf({ mode, help: help(kind) })).toBe(shown);
});

test.each([
  ['guided', help('onRequest'), true],
  ['practice', help('place'), true],
  ['practice', help('onRequest'), false],
  ['practice', help('onRequest', 1), true],
  ['test', help('onRequest', 1), false],
] as const)('in the mode %s the place of the next step is marked after help %o: %s', (mode, given, marked) => {
  const here = { mode, help: given, world: opened };
  expect(isMarked({ ...here, next })).toBe(marked);
  expect(isMarked({ ...here, next: null })).toBe(false);
});

test.each(ids)('in %s, nothing is said of an answer of the bank before it is there', (id) => {
  const attempt = new Attempt(id);
  const guided = () =>
    ({ mode: 'guided', help: help('full'), world: attempt.world, next: attempt.course.next }) as const;
  let answers = 0;
  for (const { step, action } of attempt.scenario.solution) {
    attempt.take(eventOf(action, attempt.world), 1000);
    for (let [asked] = attempt.world.asks; asked; [asked] = attempt.world.asks) {
      expect([step, isWaiting(attempt), isMarked(guided())]).toEqual([step, true, false]);
      attempt.take(attempt.scenario.answers(asked, attempt.world, snapshot.profile));
      answers += 1;
    }
    expect([step, isWaiting(attempt), isMarked(guided())]).toEqual([step, false, attempt.course.next !== null]);
  }
  expect(answers).toBeGreaterThan(0);
});

const until = opened.now + 60_000;

/** A session whose account is locked until a minute from now, as far as its end is asked for. */
function locked(change: Partial<PracticeSession>, onScreen = true) {
  const accounts = opened.bank.accounts.map((account) =>
    account.loginId === expiredCertificate.account
      ? { ...account, lock: { kind: 'temporary' as const, until } }
      : account,
  );
  const page = loginPage(onScreen ? 'temporarilyLocked' : null);
  const windows = opened.windows.map((window) => ({ ...window, page }));
  return {
    mode: 'practice',
    help: help('onRequest'),
    next: null,
    scenario: expiredCertificate,
    world: { ...opened, windows, bank: { ...opened.bank, accounts } },
    clock: opened.now,
    ended: false,
    ...change,
  } as unknown as PracticeSession;
}

test('the end of a lock is shown once the bank’s page has shown the lock', () => {
  expect(lockEnd(locked({}))).toBe(until);
  expect(lockEnd(locked({}, false))).toBeNull();
});

test('a guided learner sees the end of a lock that is to be waited for', () => {
  expect(lockEnd(locked({ mode: 'guided', next }, false))).toBe(until);
  const other = { event: { type: 'pressedLogin' } } as PracticeSession['next'];
  expect(lockEnd(locked({ mode: 'guided', next: other }, false))).toBeNull();
  expect(lockEnd(locked({ mode: 'test', next }, false))).toBeNull();
});

test('there is nothing to wait for once the lock or the attempt is over', () => {
  expect(lockEnd(locked({ clock: until - 1 }))).toBe(until);
  expect(lockEnd(locked({ clock: until }))).toBeNull();
  expect(lockEnd(locked({ ended: true }))).toBeNull();
  expect(lockEnd({ ...locked({}), world: { ...opened, windows: locked({}).world.windows } })).toBeNull();
});

test('a test says nothing of waiting, neither where the lock ends nor that it does', () => {
  expect(lockEnd(locked({ mode: 'test' }))).toBeNull();
  expect(shownRemark(locked({ mode: 'test' }))).toBeNull();
  expect(shownRemark(locked({ mode: 'test', clock: until }))).toBeNull();
});

test('elsewhere the remark on a lock is left to the offer to wait, and goes with the lock', () => {
  expect(shownRemark(locked({}))).toBeNull();
  expect(shownRemark(locked({ clock: until }))).toBeNull();
});

test('a test leaves a log-in ID to the bank, and only says why the PC does nothing at all', () => {
  const { world } = locked({}, false);
  const foreign = { kind: 'unknown', length: 7, letters: 'alphanumeric' } as const;
  const capitals = { ...foreign, slip: 'letterCase' } as const;
  for (const [loginId, remark] of [
    [foreign, 'unknownLoginId'],
    [capitals, 'loginId.letterCase'],
  ] as const) {
    const windows = world.windows.map((window) => ({ ...window, page: { ...loginPage(null), loginId } }));
    expect(shownRemark(locked({ mode: 'practice', world: { ...world, windows } }))).toBe(remark);
    expect(shownRemark(locked({ mode: 'test', world: { ...world, windows } }))).toBeNull();
  }
  const readOnly = { ...world, windows: [], remark: 'softwareKeyboardOnly' as const };
  expect(shownRemark(locked({ mode: 'test', world: readOnly }))).toBeNull();
  for (const remark of ['notPartOfExercise', 'tooManyWindows'] as const) {
    expect(shownRemark(locked({ mode: 'test', world: { ...world, windows: [], remark } }))).toBe(remark);
  }
});
