import { expect, test } from 'vitest';
import type { Action } from '../../../../src/training/scenario.ts';
import { appearancesIn } from '../../../../src/training/guidance/appearances.ts';
import { estimateActionsLeft } from '../../../../src/training/guidance/estimate.ts';
import { situationAt } from '../../../../src/training/guidance/route.ts';
import type { Situation, WindowLook } from '../../../../src/training/guidance/situation.ts';
import { Attempt, ids, routeTo } from '../../../support/guided-attempt.ts';

const look = (id: WindowLook['id'], text: string): WindowLook => ({
  id,
  text,
  restored: text,
  kind: 'ie',
  place: text,
  minimised: false,
  blockedBy: 0,
});
const situation = (...windows: readonly WindowLook[]): Situation => ({
  text: '',
  bare: '',
  windows,
  hasCertificate: false,
  canLogIn: false,
  loginId: 'there',
  lock: 'none',
  stale: [],
});

test('a look of a window is dated by the situations that show it, and by the age of its window', () => {
  const appearances = appearancesIn([
    situation(),
    situation(look('w1', 'log-in')),
    situation(look('w1', 'log-in'), look('w2', 'form')),
    situation(look('w1', 'log-in'), look('w2', 'form filled')),
    situation(look('w1', 'log-in')),
  ]);
  expect(Object.fromEntries(appearances)).toEqual({
    'log-in': { at: [1, 2, 3, 4], age: 1 },
    form: { at: [2], age: 1 },
    'form filled': { at: [3], age: 2 },
  });
});

test('a look that two windows have counts from the first of them', () => {
  const appearances = appearancesIn([
    situation(look('w1', 'log-in')),
    situation(look('w1', 'busy')),
    situation(look('w2', 'log-in')),
  ]);
  expect(appearances.get('log-in')).toEqual({ at: [0, 2], age: 1 });
  expect(appearances.get('busy')).toEqual({ at: [1], age: 2 });
});

test.each(ids)('on the route of %s the estimate never exceeds the steps that are left, and ends at none', (id) => {
  const route = routeTo(id);
  const steps = route.places.map((_, index) => route.places.length - index);
  const estimates = route.places.map((place) => estimateActionsLeft(route, place.situation));
  expect(estimates.filter((estimate, index) => estimate > (steps[index] ?? 0))).toEqual([]);
  expect(route.end && estimateActionsLeft(route, route.end)).toBe(0);
});

const left = (id: (typeof ids)[number], step: string, ...actions: readonly Action[]): number => {
  const attempt = new Attempt(id).upTo(step).do(...actions);
  return estimateActionsLeft(attempt.route, situationAt(attempt.route, attempt.world));
};
const edge = { type: 'openedBrowser', browser: 'edge', from: 'taskbar' } as const;

test('a window too many costs an action, a dialog over it another, and its minimising one as well', () => {
  const before = left('expired-certificate', 'issueCertificate');
  // Edge was started without a valid certificate, so it would have to be started again, too.
  const opened = left('expired-certificate', 'issueCertificate', edge);
  expect(opened).toBe(before + 2);
  const asking = { type: 'toggledSoftwareKeyboard', window: 'w3', on: false } as const;
  expect(left('expired-certificate', 'issueCertificate', edge, asking)).toBe(opened + 1);
  const minimised = { type: 'minimisedWindow', window: 'w3' } as const;
  expect(left('expired-certificate', 'issueCertificate', edge, minimised)).toBe(opened + 1);
});

test('a window that is missing costs what it took to get it', () => {
  const closed = left('expired-certificate', 'enterLoginId', { type: 'closedWindow', window: 'w2' });
  expect(closed).toBe(left('expired-certificate', 'expiredCertificate'));
});

test('a form that lost what was in it costs the steps that fill it', () => {
  const emptied = left('expired-certificate', 'enterPassword', {
    type: 'typed',
    window: 'w2',
    field: 'password',
    entry: { judged: 'empty', length: 0 },
  });
  expect(emptied).toBe(left('expired-certificate', 'enterLoginId'));
});

test('a lock that has to be waited for is one action, and one that never ends leaves no way', () => {
  const { route, world } = new Attempt('temporary-lock').upTo('authenticate');
  const here = situationAt(route, world);
  const step = route.places.findIndex((place) => place.step.step === 'waitForEndOfLock');
  expect(here.lock).toBe('temporary');
  expect(estimateActionsLeft(route, here)).toBe(route.places.length - step);
  expect(estimateActionsLeft(route, { ...here, lock: 'none' })).toBe(route.places.length - step - 1);
  expect(estimateActionsLeft(route, { ...here, lock: 'full' })).toBe(Infinity);
});

test('a lock that the bank has not told of has to be met before it can be waited for', () => {
  const { route, world } = new Attempt('temporary-lock').upTo('enterPassword');
  const here = situationAt(route, world);
  const step = route.places.findIndex((place) => place.step.step === 'authenticate');
  expect(here.lock).toBe('untold');
  expect(estimateActionsLeft(route, here)).toBe(route.places.length - step);
});
