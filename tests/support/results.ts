import { instant } from '../../src/time/instant.ts';
import type { Learner } from '../../src/training/learner.ts';
import type { Grade } from '../../src/training/assessment/assess.ts';
import type { Result } from '../../src/training/assessment/result.ts';

export const ayame: Learner = { id: 'l1', name: 'あやめ' };
export const tanaka: Learner = { id: 'l2', name: '10番' };

const begin = instant('2026-04-01T10:00:00+09:00');
const minute = 60_000;

export const graded = (points: number, passed = true): Grade => ({ points, passed });

/** A result that ended so many minutes after the first one. */
export const resultAt = (minutes: number, change: Partial<Result> = {}): Result => ({
  attempt: `a${minutes}`,
  scenario: 'expired-certificate',
  mode: 'test',
  learner: ayame,
  modelVersion: 2,
  finishedAt: begin + minutes * minute,
  seconds: 300,
  grade: graded(80),
  reached: true,
  wrongSteps: [],
  unreachedSteps: [],
  steps: 22,
  hints: 0,
  mistakes: [],
  ...change,
});
