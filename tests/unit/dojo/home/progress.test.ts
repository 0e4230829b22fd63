import { expect, test } from 'vitest';
import { progressOf } from '../../../../src/dojo/home/progress.ts';
import type { AttemptOrigin } from '../../../../src/training/attempt/origin.ts';
import type { Mode } from '../../../../src/training/mode.ts';

const scenario = 'expired-certificate';
const finished = (
  mode: Mode,
  points: number,
  {
    passed = false,
    ...more
  }: { passed?: boolean; reached?: boolean; scenario?: string; origin?: AttemptOrigin; variant?: number } = {},
) => ({
  scenario,
  mode,
  grade: mode === 'practice' || mode === 'test' ? { points, passed } : null,
  reached: true,
  ...more,
});

test('a learner who has done nothing begins by watching', () => {
  expect(progressOf(scenario, [], false)).toEqual({
    done: [],
    best: null,
    passed: false,
    next: 'show',
    nextCustomer: null,
  });
});

test.each([
  ['watching comes telling', true, [], 'guided'],
  ['telling comes practice', true, [finished('guided', 100)], 'practice'],
  ['a passed practice comes the test', true, [finished('practice', 80, { passed: true })], 'test'],
  ['a passed practice comes the test, watched or not', false, [finished('practice', 80, { passed: true })], 'test'],
  ['a practice that was not passed comes practice', false, [finished('practice', 60)], 'practice'],
  ['a passed test everything is free', false, [finished('test', 90, { passed: true })], 'free'],
] as const)('after %s', (_, watched, results, next) => {
  expect(progressOf(scenario, results, watched).next).toBe(next);
});

test.each<AttemptOrigin>([
  { kind: 'link', step: 'issue' },
  { kind: 'branch', attempt: 'former', entries: 7 },
])('an attempt that began by a $kind leaves no mark, whatever its mode', (origin) => {
  const results = (['guided', 'practice', 'test'] as const).map((mode) =>
    finished(mode, 100, { passed: true, origin }),
  );
  expect(progressOf(scenario, results, false)).toEqual({
    done: [],
    best: null,
    passed: false,
    next: 'show',
    nextCustomer: null,
  });
});

test('a practice that repeated a step leaves its mark and its points', () => {
  const results = [finished('practice', 80, { passed: true, origin: { kind: 'repeat', step: 'issue' } })];
  expect(progressOf(scenario, results, false)).toMatchObject({ done: ['practice'], best: 80 });
});

test('a practice that was not passed leaves its points and no mark', () => {
  expect(progressOf(scenario, [finished('practice', 60)], false)).toMatchObject({ done: [], best: 60 });
});

test('an attempt that missed the goal does not count as done, and another exercise says nothing about this one', () => {
  const results = [
    finished('practice', 20, { reached: false }),
    finished('test', 100, { passed: true, scenario: 'another' }),
  ];
  expect(progressOf(scenario, results, true)).toEqual({
    done: ['show'],
    best: 20,
    passed: false,
    next: 'guided',
    nextCustomer: null,
  });
});

test('a test that was not passed is to be taken again, and its points count more than those of practice', () => {
  const results = [finished('test', 55), finished('test', 70), finished('practice', 95)];
  expect(progressOf(scenario, results, true)).toMatchObject({ best: 70, passed: false, next: 'test' });
});

test('who has passed is offered another customer, each time one who was not met before', () => {
  const passed = finished('practice', 80, { passed: true });
  const next = (...results: readonly ReturnType<typeof finished>[]) => progressOf(scenario, results, true).nextCustomer;
  expect(next(finished('practice', 60), finished('guided', 100))).toBeNull();
  expect(next(passed)).toBe(1);
  expect(next(passed, { ...passed, variant: 4 }, finished('test', 20, { variant: 2 }))).toBe(5);
  expect(next(passed, { ...passed, variant: 9_999 })).toBe(1);
  expect(next(passed, { ...passed, variant: 7, scenario: 'another' })).toBe(1);
});

test('exploring freely is never done and brings no points', () => {
  expect(progressOf(scenario, [finished('free', 100)], false)).toMatchObject({
    done: [],
    best: null,
    next: 'show',
    nextCustomer: null,
  });
});
