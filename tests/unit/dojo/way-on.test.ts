import { expect, test } from 'vitest';
import { wayOn } from '../../../src/dojo/practice/end/way-on.ts';
import { scenarioIds } from '../../../src/training/scenarios/catalogue.ts';

const [first] = scenarioIds as readonly ['expired-certificate', ...typeof scenarioIds];
const reached = { reached: true, passed: false };
const passed = { reached: true, passed: true };
const unreached = { reached: false, passed: false };

test.each([
  ['show', null, 'guided'],
  ['guided', reached, 'practice'],
  ['practice', reached, 'test'],
  ['practice', unreached, 'guided'],
  ['test', reached, 'practice'],
  ['test', unreached, 'practice'],
  ['free', null, 'test'],
] as const)('after %s with %o comes %s', (mode, score, next) => {
  expect(wayOn(first, mode, score)).toEqual({ kind: 'mode', mode: next });
});

test('after a passed test comes the next exercise of the path, and after the last one home', () => {
  const ways = scenarioIds.map((id) => wayOn(id, 'test', passed));
  const followers = scenarioIds.slice(1).map((scenario) => ({ kind: 'scenario', scenario }));
  expect(ways).toEqual([...followers, { kind: 'home' }]);
});
