import { expect, test } from 'vitest';
import { newestFirst, nextOrder, ordered, type Names, type Order } from '../../../../src/training/results/order.ts';
import { resultAt, tanaka } from './results.ts';

const names: Names = {
  learner: ({ learner }) => learner?.name ?? '名前なし',
  scenario: ({ scenario }) => scenario,
  mode: ({ mode }) => mode,
};
const second = { id: 'l3', name: '2番' };
const results = [
  resultAt(1, { learner: tanaka, points: 40, passed: false, mistakes: ['windowsLeftOpen'] }),
  resultAt(2, { learner: second, points: 95, hints: 3 }),
  resultAt(3, { learner: null, points: 40, wrongSteps: ['login', 'close'] }),
];
const inOrder = (order: Order) => ordered(results, order, names).map(({ attempt }) => attempt);

test('the newest comes first', () => {
  expect(inOrder(newestFirst)).toEqual(['a3', 'a2', 'a1']);
});

test('figures and counts order results, and among equals the newest comes first', () => {
  expect(inOrder({ column: 'points', direction: 'ascending' })).toEqual(['a3', 'a1', 'a2']);
  expect(inOrder({ column: 'points', direction: 'descending' })).toEqual(['a2', 'a3', 'a1']);
  expect(inOrder({ column: 'mistakes', direction: 'descending' })).toEqual(['a1', 'a3', 'a2']);
  expect(inOrder({ column: 'wrongSteps', direction: 'descending' })).toEqual(['a3', 'a2', 'a1']);
  expect(inOrder({ column: 'passed', direction: 'ascending' })).toEqual(['a1', 'a3', 'a2']);
});

test('a learner’s number counts as a number', () => {
  expect(inOrder({ column: 'learner', direction: 'ascending' })).toEqual(['a2', 'a1', 'a3']);
});

test('a column that is chosen again turns around', () => {
  expect(nextOrder(newestFirst, 'finishedAt')).toEqual({ column: 'finishedAt', direction: 'ascending' });
});

test('names begin with the first letter, figures with the greatest', () => {
  expect(nextOrder(newestFirst, 'learner').direction).toBe('ascending');
  expect(nextOrder(newestFirst, 'mistakes').direction).toBe('descending');
});
