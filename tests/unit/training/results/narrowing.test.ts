import { expect, test } from 'vitest';
import { noNarrowing, narrowed, narrowsNothing } from '../../../../src/training/results/narrowing.ts';
import { ayame, graded, resultAt, tanaka } from '../../../support/results.ts';

const results = [
  resultAt(1, { learner: tanaka }),
  resultAt(2, { learner: null, grade: graded(40, false) }),
  resultAt(3, { mode: 'guided', grade: null }),
  resultAt(4, { scenario: 'full-lock' }),
];
const found = (...wanted: Parameters<typeof narrowed>[1][]) =>
  wanted.map((each) => narrowed(results, each).map(({ attempt }) => attempt));

test('nothing wanted in particular leaves every result', () => {
  expect(narrowed(results, noNarrowing)).toEqual(results);
  expect(narrowsNothing(noNarrowing)).toBe(true);
  expect(narrowsNothing({ learner: undefined })).toBe(true);
  expect(narrowsNothing({ learner: null })).toBe(false);
});

test('results are found by learner, scenario, mode and whether they were passed', () => {
  expect(found({ learner: ayame.id }, { scenario: 'full-lock' }, { mode: 'guided' }, { passed: false })).toEqual([
    ['a3', 'a4'],
    ['a4'],
    ['a3'],
    ['a2'],
  ]);
});

test('an attempt without a grade is neither among the passed nor among the others', () => {
  expect(found({ passed: true }, { passed: false })).toEqual([['a1', 'a4'], ['a2']]);
});

test('those without a name can be looked for', () => {
  expect(found({ learner: null })).toEqual([['a2']]);
});

test('a result has to meet all conditions of a filter', () => {
  expect(found({ learner: ayame.id, mode: 'test', passed: true })).toEqual([['a4']]);
});
