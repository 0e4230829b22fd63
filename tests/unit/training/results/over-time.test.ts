import { expect, test } from 'vitest';
import { scoresOverTime, tendencyOf } from '../../../../src/training/results/over-time.ts';
import { graded, resultAt } from '../../../support/results.ts';

test('each attempt is a point, the oldest first', () => {
  const points = scoresOverTime([resultAt(2, { grade: graded(90) }), resultAt(1, { grade: graded(50) })], 10);
  expect(points.map(({ average, count }) => [average, count])).toEqual([
    [50, 1],
    [90, 1],
  ]);
});

test('the trend is the mean of a point and the four before it', () => {
  const points = scoresOverTime(
    [0, 10, 20, 30, 40, 50].map((score, minutes) => resultAt(minutes, { grade: graded(score) })),
    10,
  );
  expect(points.map(({ trend }) => trend)).toEqual([0, 5, 10, 15, 20, 30]);
});

test('many attempts become a few points, and none of them is lost', () => {
  const results = Array.from({ length: 10_001 }, (_, index) => resultAt(index, { grade: graded(index % 100) }));
  const points = scoresOverTime(results, 200);
  expect(points.length).toBeLessThanOrEqual(200);
  expect(points.reduce((sum, { count }) => sum + count, 0)).toBe(10_001);
  expect(points[0]).toMatchObject({
    from: results[0]?.finishedAt,
    to: results[50]?.finishedAt,
    lowest: 0,
    highest: 50,
  });
});

test('an attempt without a grade is no point', () => {
  const results = [resultAt(1, { mode: 'guided', grade: null }), resultAt(2, { grade: graded(30, false) })];
  expect(scoresOverTime(results, 10)).toMatchObject([{ count: 1, average: 30, trend: 30 }]);
});

test('no attempt makes no point', () => {
  expect(scoresOverTime([], 200)).toEqual([]);
});

const scored = (...scores: readonly number[]) =>
  scoresOverTime(
    scores.map((score, minutes) => resultAt(minutes, { grade: graded(score) })),
    10,
  );

test.each([
  ['rising', [40, 50, 70, 90]],
  ['falling', [90, 80, 0, 60, 50]],
  ['level', [80, 81, 80, 82]],
  ['tooFew', [0, 50, 100]],
] as const)('scores are %s in %j', (tendency, scores) => {
  expect(tendencyOf(scored(...scores))).toBe(tendency);
});
