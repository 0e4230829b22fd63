import { expect, test } from 'vitest';
import {
  columns,
  newestFirst,
  nextOrder,
  ordered,
  type Names,
  type Order,
} from '../../../../src/training/results/order.ts';
import { graded, resultAt, tanaka } from '../../../support/results.ts';

const names: Names = {
  learner: ({ learner }) => learner?.name ?? '名前なし',
  scenario: ({ scenario }) => scenario,
  mode: ({ mode }) => mode,
};
const second = { id: 'l3', name: '2番' };
const results = [
  resultAt(1, { learner: tanaka, grade: graded(40, false), mistakes: ['windowsLeftOpen'] }),
  resultAt(2, { learner: second, grade: graded(95), hints: 3 }),
  resultAt(3, { learner: null, grade: graded(40), wrongSteps: ['login', 'close'] }),
];
const inOrder = (order: Order) => ordered(results, order, names).map(({ attempt }) => attempt);

test('every fact of a result has its column, the most wanted first', () => {
  expect(columns).toEqual([
    'finishedAt',
    'learner',
    'points',
    'passed',
    'scenario',
    'mode',
    'mistakes',
    'hints',
    'wrongSteps',
    'unreachedSteps',
    'seconds',
  ]);
});

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

test('an attempt without a grade comes last, whichever way points and passes are ordered', () => {
  const all = [resultAt(9, { mode: 'guided', grade: null }), resultAt(8, { grade: null }), ...results];
  for (const column of ['points', 'passed'] as const) {
    for (const direction of ['ascending', 'descending'] as const) {
      const attempts = ordered(all, { column, direction }, names).map(({ attempt }) => attempt);
      expect([column, direction, attempts.slice(-2)]).toEqual([column, direction, ['a9', 'a8']]);
    }
  }
  expect(ordered(all, newestFirst, names)[0]?.attempt).toBe('a9');
});

test('steps not reached order results by their count', () => {
  const all = [
    resultAt(1, { unreachedSteps: ['close', 'login'] }),
    resultAt(2),
    resultAt(3, { unreachedSteps: ['login'] }),
  ];
  const attempts = ordered(all, { column: 'unreachedSteps', direction: 'descending' }, names).map(
    ({ attempt }) => attempt,
  );
  expect(attempts).toEqual(['a1', 'a3', 'a2']);
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
