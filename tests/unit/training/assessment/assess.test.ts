// Longer than most: one table of what each mishap costs, with the course of events that all its rows vary.
import { expect, test } from 'vitest';
import type { Course } from '../../../../src/training/attempt/course.ts';
import type { Scenario, Weight } from '../../../../src/training/scenario.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { resultOf } from '../../../../src/training/assessment/result-of.ts';
import { assess, prices } from '../../../../src/training/assessment/assess.ts';
import type { StepOutcome } from '../../../../src/training/attempt/step-outcome.ts';
import { Attempt } from '../../../support/guided-attempt.ts';

type Outcome = StepOutcome['outcome'];

const mistake = (weight: Weight, made = true) => ({
  id: `${weight}${made ? '' : 'Avoided'}`,
  weight,
  made,
  check: () => made,
  example: { after: '0', actions: [] },
});

/** An exercise as it went, as far as points depend on it. */
function went({
  reached = true,
  outcomes = Array.from({ length: 10 }, (): Outcome => 'right'),
  hints = [],
  mistakes = [],
  passMark = 70,
}: {
  readonly reached?: boolean;
  readonly outcomes?: readonly Outcome[];
  readonly hints?: readonly StepOutcome['hint'][];
  readonly mistakes?: readonly (Scenario['mistakes'][number] & { readonly made: boolean })[];
  readonly passMark?: number;
}) {
  const scenario: Scenario = { ...expiredCertificate, passMark, mistakes, goal: () => reached };
  const steps = outcomes.map((outcome, index): StepOutcome => ({
    step: `s${index}`,
    outcome,
    hint: hints[index] ?? 0,
  }));
  const { course } = new Attempt('expired-certificate');
  const made = mistakes.filter((each) => each.made).map(({ id }) => ({ mistake: id, seq: 1 }));
  return { scenario, course: { ...course, steps, mistakes: made } satisfies Course };
}

const scored = (how: Parameters<typeof went>[0]) => {
  const { scenario, course } = went(how);
  const { score } = assess(scenario, course, [], { mode: 'test' });
  if (!score) throw new Error('a test has a score');
  return score;
};

const right = (count: number) => Array.from({ length: count }, (): Outcome => 'right');
const wrong = (count: number) => Array.from({ length: count }, (): Outcome => 'wrong');

test.each<[string, Parameters<typeof went>[0], number]>([
  ['all right', {}, 100],
  ['steps passed over by a shorter way', { outcomes: [...right(8), 'passedOver', 'passedOver'] }, 100],
  ['steps that were done for the learner', { outcomes: ['given', 'given', ...right(2)] }, 100],
  ['one step of ten wrong', { outcomes: [...right(9), ...wrong(1)] }, 95],
  ['one of three, which makes no whole points', { outcomes: [...right(2), ...wrong(1)] }, 83],
  ['one of the two that were the learner’s', { outcomes: ['given', 'given', 'right', 'wrong'] }, 75],
  ['every step wrong', { outcomes: wrong(10) }, 50],
  ['a hint of each level', { hints: [1, 2, 3] }, 94],
  ['more hints than count', { hints: [3, 3, 3, 3, 3, 3, 3, 3] }, 80],
  ['hints of a step that was done for the learner', { outcomes: ['given', ...right(9)], hints: [3] }, 100],
  ['a light mistake', { mistakes: [mistake('light'), mistake('critical', false)] }, 97],
  ['a heavy one', { mistakes: [mistake('heavy')] }, 92],
  ['a critical one', { mistakes: [mistake('critical')] }, 80],
  ['one of each', { mistakes: [mistake('light'), mistake('heavy'), mistake('critical')] }, 69],
  ['the goal not reached', { reached: false }, 80],
  [
    'half of the steps left open',
    { reached: false, outcomes: [...right(5), 'open', 'open', 'open', 'open', 'open'] },
    55,
  ],
  ['steps left open on a way to the goal', { outcomes: [...right(8), 'open', 'open'] }, 100],
  ['nothing but given', { outcomes: ['given'] }, 100],
  [
    'everything wrong that can be',
    {
      reached: false,
      outcomes: wrong(10),
      hints: Array.from({ length: 10 }, () => 3 as const),
      mistakes: [mistake('critical')],
    },
    0,
  ],
])('%s', (_, how, points) => {
  const score = scored(how);
  expect(score.points).toBe(points);
  // Line by line it is told where the points went.
  const off = score.deductions.reduce((sum, deduction) => sum + deduction.points, 0);
  expect(Math.max(0, 100 - off)).toBe(points);
});

test('the deductions are listed line by line', () => {
  const how = {
    reached: false,
    outcomes: [...right(8), 'wrong', 'open'],
    hints: [2, 1],
    mistakes: [mistake('critical'), mistake('light')],
  } as const;
  expect(scored(how).deductions).toEqual([
    { kind: 'steps', wrong: 1, unreached: 1, of: 10, points: 10 },
    { kind: 'hints', levels: 3, points: 3 },
    { kind: 'mistake', mistake: 'critical', critical: true, points: prices.mistake.critical },
    { kind: 'mistake', mistake: 'light', critical: false, points: prices.mistake.light },
    { kind: 'unreached', points: prices.unreached },
  ]);
});

test.each<[string, Parameters<typeof went>[0], boolean]>([
  ['just as many points as are wanted', { passMark: 95, outcomes: [...right(9), ...wrong(1)] }, true],
  ['one point too few', { passMark: 96, outcomes: [...right(9), ...wrong(1)] }, false],
  ['points enough and a critical mistake', { passMark: 70, mistakes: [mistake('critical')] }, false],
  ['points enough and a heavy one', { passMark: 70, mistakes: [mistake('heavy')] }, true],
  ['points enough and no goal', { passMark: 70, reached: false }, false],
])('%s: passed or not', (_, how, passed) => {
  expect(scored(how).passed).toBe(passed);
});

test('a result keeps what the lists need, of the learner’s own steps alone', () => {
  const about = {
    attempt: 'a1',
    scenario: 'expired-certificate',
    mode: 'practice',
    learner: null,
    modelVersion: 2,
    finishedAt: 0,
    seconds: 60,
  } as const;
  const how = {
    outcomes: ['given', 'right', 'wrong', 'open', 'passedOver'],
    hints: [3, 1, 2],
    mistakes: [mistake('heavy')],
  } as const;
  const result = (reached: boolean) => {
    const { scenario, course } = went({ ...how, reached });
    return resultOf(about, assess(scenario, course, [], about));
  };
  expect(result(true)).toEqual({
    ...about,
    grade: { points: 76, passed: true },
    reached: true,
    wrongSteps: ['s2'],
    unreachedSteps: [],
    steps: 4,
    hints: 3,
    mistakes: ['heavy'],
  });
  expect(result(false)).toMatchObject({
    reached: false,
    grade: { passed: false },
    wrongSteps: ['s2'],
    unreachedSteps: ['s3'],
  });
});

test.each([
  ['practice', undefined, true],
  ['test', undefined, true],
  ['test', { kind: 'repeat', step: 'issue' }, true],
  ['test', { kind: 'link', step: 'issue' }, false],
  ['practice', { kind: 'branch', attempt: 'a', entries: 9 }, false],
  ['guided', undefined, false],
  ['free', undefined, false],
] as const)('%s that began with %o has a grade: %s', (mode, origin, isGraded) => {
  const { scenario, course } = went({ mistakes: [mistake('heavy')] });
  const { score, mistakes, reached } = assess(scenario, course, [], { mode, origin });
  expect(score !== null).toBe(isGraded);
  expect({ mistakes, reached }).toEqual({ mistakes: ['heavy'], reached: true });
});

test('somebody who does nothing has no step gone wrong', () => {
  const { scenario, course, trace } = new Attempt('expired-certificate');
  const about = {
    attempt: 'a1',
    scenario: scenario.id,
    mode: 'test',
    learner: null,
    modelVersion: 2,
    finishedAt: 0,
    seconds: 1,
  } as const;
  const { wrongSteps, unreachedSteps, steps } = resultOf(about, assess(scenario, course, trace, about));
  expect({ wrongSteps, unreached: unreachedSteps.length }).toEqual({ wrongSteps: [], unreached: steps });
});

test('a hint counts by its highest level, once, and only for its own step', () => {
  const attempt = new Attempt('expired-certificate');
  for (const level of [1, 2, 2, 1] as const) attempt.take({ type: 'tookHint', step: 'openBrowser', level });
  attempt.take({ type: 'tookHint', step: 'noStepOfThis', level: 3 });
  attempt.upTo('login');
  expect(attempt.score).toMatchObject({
    points: 98,
    passed: true,
    deductions: [{ kind: 'hints', levels: 2, points: 2 }],
  });
});

test('an attempt with a slip and another go is worth its share less, and what comes after the goal nothing', () => {
  const attempt = new Attempt('expired-certificate').upTo('issue');
  attempt.do({ type: 'answeredWebAccess', window: 'w2', answer: 'no' });
  attempt.follow();
  const share = Math.round(prices.allSteps / expiredCertificate.solution.length);
  expect(attempt.score).toMatchObject({ points: 100 - share - prices.mistake.light, passed: true });
  const { score } = attempt;
  attempt.do({ type: 'pressedLogout', window: 'w3' });
  expect(attempt.score).toEqual(score);
});
