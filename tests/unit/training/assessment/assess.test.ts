// Longer than most: one table of what each mishap costs, with the course of events that all its rows vary.
import { expect, test } from 'vitest';
import type { Course } from '../../../../src/training/attempt/course.ts';
import type { Scenario, Weight } from '../../../../src/training/scenario.ts';
import { madeBy } from '../../../../src/training/scenarios/checks.ts';
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
  check: madeBy([], () => false),
  example: { after: '0', actions: [] },
});

/** An exercise as it went, as far as points depend on it. */
function went({
  reached = true,
  outcomes = Array.from({ length: 10 }, (): Outcome => 'right'),
  hints = [],
  shown = false,
  explained = [],
  mistakes = [],
  passMark = 70,
}: {
  readonly reached?: boolean;
  readonly outcomes?: readonly Outcome[];
  readonly hints?: readonly StepOutcome['hint'][];
  /** Every place was marked. */
  readonly shown?: boolean;
  /** The steps at which a taught mistake was made. */
  readonly explained?: readonly number[];
  readonly mistakes?: readonly (Scenario['mistakes'][number] & { readonly made: boolean })[];
  readonly passMark?: number;
}) {
  const scenario: Scenario = { ...expiredCertificate, passMark, mistakes, goal: () => reached };
  const steps = outcomes.map((outcome, index): StepOutcome => ({
    step: `s${index}`,
    outcome,
    hint: hints[index] ?? 0,
    ...(shown && (hints[index] ?? 0) > 0 && { placeShown: true }),
    ...(explained.includes(index) && { mistake: 'light' }),
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
  ['one step wrong', { outcomes: [...right(9), 'wrong'] }, 98],
  ['one of the two that were the learner’s', { outcomes: ['given', 'given', 'right', 'wrong'] }, 98],
  ['every step wrong', { outcomes: wrong(22) }, 56],
  ['a step that a mistake explains, without it', { outcomes: [...right(9), 'wrong'], explained: [9] }, 100],
  ['the same with it', { outcomes: [...right(9), 'wrong'], explained: [9], mistakes: [mistake('light')] }, 95],
  ['a hint of each level', { hints: [1, 2, 3] }, 94],
  ['more hints than count', { hints: [3, 3, 3, 3, 3, 3, 3, 3] }, 80],
  ['a hint where the place was marked', { hints: [2], shown: true }, 99],
  ['all hints where the place was marked', { hints: [3], shown: true }, 98],
  ['hints of a step that was done before and undone', { outcomes: ['given', ...right(9)], hints: [3] }, 97],
  ['a light mistake', { mistakes: [mistake('light'), mistake('critical', false)] }, 95],
  ['a heavy one', { mistakes: [mistake('heavy')] }, 90],
  ['a critical one', { mistakes: [mistake('critical')] }, 60],
  ['one of each', { mistakes: [mistake('light'), mistake('heavy'), mistake('critical')] }, 45],
  ['the goal not reached', { reached: false }, 60],
  [
    'half of the steps left open',
    { reached: false, outcomes: [...right(5), 'open', 'open', 'open', 'open', 'open'] },
    30,
  ],
  ['the last step tried in vain', { reached: false, outcomes: [...right(9), 'tried'] }, 52],
  ['nothing done', { reached: false, outcomes: Array.from({ length: 10 }, (): Outcome => 'open') }, 0],
  ['nothing done of the last two', { reached: false, outcomes: ['given', 'given', 'open', 'open'] }, 0],
  ['steps left open on a way to the goal', { outcomes: [...right(8), 'open', 'open'] }, 100],
  ['nothing but given', { outcomes: ['given'] }, 100],
  [
    'everything wrong that can be',
    {
      reached: false,
      outcomes: Array.from({ length: 10 }, (): Outcome => 'tried'),
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
    { kind: 'mistake', mistake: 'critical', critical: true, points: prices.mistake.critical },
    { kind: 'mistake', mistake: 'light', critical: false, points: prices.mistake.light },
    { kind: 'wrong', steps: ['s8'], each: 2, points: 2 },
    { kind: 'hints', levels: 3, points: 3 },
    { kind: 'undone', steps: ['s9'], of: 10, points: 6 },
    { kind: 'unreached', points: prices.unreached },
  ]);
});

test.each<[string, Parameters<typeof went>[0], boolean]>([
  ['just as many points as are wanted', { passMark: 98, outcomes: [...right(9), ...wrong(1)] }, true],
  ['one point too few', { passMark: 99, outcomes: [...right(9), ...wrong(1)] }, false],
  ['points enough and a critical mistake', { passMark: 50, mistakes: [mistake('critical')] }, false],
  ['points enough and a heavy one', { passMark: 70, mistakes: [mistake('heavy')] }, true],
  ['points enough and no goal', { passMark: 50, reached: false }, false],
])('%s: passed or not', (_, how, passed) => {
  expect(scored(how).passed).toBe(passed);
});

test('a grade says that a critical mistake was made, and nothing where none was', () => {
  const { scenario, course } = went({ mistakes: [mistake('critical'), mistake('light')] });
  const about = {
    attempt: 'a1',
    scenario: 'x',
    mode: 'test',
    learner: null,
    modelVersion: 2,
    finishedAt: 0,
    seconds: 1,
  } as const;
  expect(resultOf(about, assess(scenario, course, [], about)).grade).toEqual({
    points: 55,
    passed: false,
    critical: true,
  });
  expect(scored({ mistakes: [mistake('heavy')] })).not.toHaveProperty('critical');
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
    grade: { points: 82, passed: true },
    reached: true,
    wrongSteps: ['s2'],
    unreachedSteps: [],
    steps: 4,
    hints: 6,
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

test('hints begin with the second where the place was marked, and that one is the first to be paid', () => {
  const attempt = new Attempt('expired-certificate');
  attempt.take({ type: 'tookHint', step: 'openBrowser', level: 2 });
  attempt.upTo('login');
  expect(attempt.score.deductions).toEqual([{ kind: 'hints', levels: 1, points: 1 }]);
});

test('a mistake and another go costs the mistake alone, and what comes after the goal nothing', () => {
  const attempt = new Attempt('expired-certificate').upTo('issue');
  attempt.do({ type: 'answeredWebAccess', window: 'w2', answer: 'no' });
  attempt.follow();
  expect(attempt.score).toMatchObject({ points: 100 - prices.mistake.light, passed: true });
  const { score } = attempt;
  attempt.do({ type: 'pressedLogout', window: 'w3' });
  expect(attempt.score).toEqual(score);
});

test('a slip before a mistake at the same step is explained by it, one at another step is not', () => {
  const slip = { type: 'closedWindow', window: 'w2' } as const;
  const attempt = new Attempt('expired-certificate').upTo('authenticate').do(slip);
  const step = attempt.course.steps.find(({ outcome }) => outcome === 'tried');
  expect(step).toMatchObject({ step: 'issue', outcome: 'tried' });
  attempt.do({ type: 'openedBrowser', browser: 'edge', from: 'taskbar' });
  expect(attempt.course.steps.find(({ step }) => step === 'issue')).toMatchObject({
    outcome: 'tried',
    mistake: 'edgeInsteadOfInternetExplorer',
  });
  attempt.follow();
  expect(attempt.outcomeOf('issue')).toBe('wrong');
  expect(attempt.score.deductions).toMatchObject([{ mistake: 'edgeInsteadOfInternetExplorer' }]);

  const other = new Attempt('expired-certificate').do({ type: 'openedBrowser', browser: 'edge', from: 'taskbar' });
  while (other.wanted !== 'issue' && other.course.next) other.do(other.course.next.event);
  other.do({ ...slip, window: 'w3' }).follow();
  expect(other.score.deductions).toMatchObject([{ kind: 'mistake' }, { kind: 'wrong', steps: ['issue'], points: 2 }]);
});
