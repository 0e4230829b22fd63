import { expect, test } from 'vitest';
import { debriefTexts as english } from '../../../src/content/en/debrief.ts';
import { debriefTexts as japanese } from '../../../src/content/ja/debrief.ts';

const said = (wrong: number, unreached: number) =>
  [japanese, english].map(({ score }) =>
    score.deduction({ kind: 'steps', wrong, unreached, of: 22, points: 9 }, undefined),
  );

test('steps gone wrong are listed alone where every step was reached', () => {
  expect(said(2, 0)).toEqual([
    '22手順のうち2手順が、一度では正しくできませんでした。',
    'Of 22 steps, 2 not right the first time.',
  ]);
});

test('a learner who did nothing reads nothing of corrected steps', () => {
  expect(said(0, 22)).toEqual(['22手順のうち22手順は、行わずに終えました。', 'Of 22 steps, 22 not done.']);
});

test('steps gone wrong and steps not done are distinguished', () => {
  expect(said(1, 13)).toEqual([
    '22手順のうち、1手順が一度では正しくできず、13手順は行わずに終えました。',
    'Of 22 steps, 1 not right the first time and 13 not done.',
  ]);
});

test('an attempt without a grade is described by its goal and its steps alone', () => {
  const outcome = { grade: null, critical: true, right: 20, of: 22 } as const;
  expect(japanese.outcome({ ...outcome, reached: true })).toBe(
    '目標を達成しました。22手順のうち20手順を、一度でできました。',
  );
  expect(english.outcome({ ...outcome, reached: true })).toBe(
    'The goal was reached. 20 of 22 steps right the first time.',
  );
  expect(japanese.outcome({ ...outcome, reached: false })).toMatch(/^目標を達成しないまま終了しました。/);
});
