import { expect, test } from 'vitest';
import { recommendNext } from '../../../../../src/dojo/practice/end/recommend-next.ts';
import { modes } from '../../../../../src/training/mode.ts';
import { scenarioIds } from '../../../../../src/training/scenarios/catalogue.ts';

const [first] = scenarioIds as readonly ['expired-certificate', ...typeof scenarioIds];
const ended = (reached: boolean, passed?: boolean) => ({
  reached,
  score: passed === undefined ? null : { points: 80, passed, deductions: [] },
});

test.each([
  ['show', null, 'guided'],
  ['guided', ended(true), 'practice'],
  ['practice', ended(true, true), 'test'],
  ['practice', ended(false, false), 'guided'],
  ['test', ended(true, false), 'practice'],
  ['test', ended(false, false), 'practice'],
  ['free', ended(true), 'test'],
] as const)('after %s with %o comes %s', (mode, assessment, next) => {
  expect(recommendNext({ scenario: first, mode, assessment })).toEqual({ kind: 'mode', mode: next });
});

test('a practice that reached the goal and was not passed is repeated, before any test', () => {
  const done = { scenario: first, mode: 'practice', assessment: ended(true, false) } as const;
  expect(recommendNext(done)).toEqual({ kind: 'again' });
  expect(recommendNext({ ...done, origin: { kind: 'repeat', step: 'issue' } })).toEqual({ kind: 'again' });
});

test('after a passed test comes the next exercise of the path, and after the last one home', () => {
  const ways = scenarioIds.map((scenario) => recommendNext({ scenario, mode: 'test', assessment: ended(true, true) }));
  const followers = scenarioIds.slice(1).map((scenario) => ({ kind: 'scenario', scenario }));
  expect(ways).toEqual([...followers, { kind: 'home' }]);
});

test('after a part of an exercise comes the whole of it', () => {
  for (const mode of modes) {
    const done = { scenario: first, mode, origin: { kind: 'link', step: 'issue' }, assessment: ended(true) } as const;
    expect(recommendNext(done)).toEqual({ kind: 'wholeExercise', mode });
  }
});
