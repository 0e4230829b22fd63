import { expect, test } from 'vitest';
import { learnersIn, scenariosIn, summaryOf } from '../../../../src/training/results/summary.ts';
import { ayame, graded, resultAt, tanaka } from '../../../support/results.ts';

const results = [
  resultAt(3, { grade: graded(90) }),
  resultAt(2, { learner: null, grade: graded(30, false) }),
  resultAt(1, { learner: tanaka, grade: graded(60), scenario: 'full-lock' }),
  resultAt(0, { learner: { id: ayame.id, name: 'あ' }, grade: graded(40, false) }),
];

test('a guided attempt counts as a result, and neither as passed nor in the average', () => {
  const told = resultAt(4, { mode: 'guided', grade: null });
  expect(summaryOf([...results, told])).toMatchObject({ count: 5, graded: 4, passed: 2, average: 55 });
  expect(summaryOf([told])).toMatchObject({ count: 1, graded: 0, average: null });
});

test('a list of results comes to a count, those who learn, those that were passed and an average', () => {
  expect(summaryOf(results)).toEqual({ count: 4, graded: 4, learners: 3, passed: 2, average: 55 });
});

test('no result has no average', () => {
  expect(summaryOf([])).toEqual({ count: 0, graded: 0, learners: 0, passed: 0, average: null });
});

test('a learner who has changed the name is named as in the newest result', () => {
  expect(learnersIn(results)).toEqual([ayame, null, tanaka]);
});

test('scenarios come with the most frequent first', () => {
  expect(scenariosIn(results)).toEqual(['expired-certificate', 'full-lock']);
});
