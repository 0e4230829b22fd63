import { expect, test } from 'vitest';
import { feedbackOn } from '../../../../src/training/attempt/feedback.ts';
import { Attempt } from '../../../support/guided-attempt.ts';

const declining = { type: 'answeredWebAccess', window: 'w2', answer: 'no' } as const;
const issuing = { type: 'pressedIssue', window: 'w2' } as const;
const moving = { type: 'movedWindow', window: 'w2', x: 40, y: 40 } as const;
const closing = { type: 'closedWindow', window: 'w2' } as const;
const mistyping = [
  { type: 'typed', window: 'w2', field: 'password', entry: { judged: 'wrong', length: 8 } },
  { type: 'pressedAuthenticate', window: 'w2' },
] as const;

const feedback = ({ course, trace }: Attempt) => feedbackOn(course, trace);
const upTo = (step: string) => new Attempt('expired-certificate').upTo(step);

test('a learner who has done nothing, or everything right, gets no feedback', () => {
  expect(feedback(new Attempt('expired-certificate'))).toBeNull();
  expect(feedback(upTo('login'))).toBeNull();
});

test('a wrong action is explained by the world it was done in', () => {
  const attempt = upTo('issueCertificate');
  const before = attempt.world;
  attempt.do(closing);
  expect(feedback(attempt)).toEqual({ action: { event: closing, before: expect.anything() }, mistakes: [] });
  expect(feedback(attempt)?.action?.before.windows).toEqual(before.windows);
});

test('looking around leaves the feedback standing, and the next right action ends it', () => {
  const attempt = upTo('issue').do(declining);
  const told = feedback(attempt);
  expect(told).toMatchObject({ action: { event: declining }, mistakes: ['requestDeclined'] });
  attempt.do(moving, { ...moving, x: 60 });
  expect(attempt.verdict).toBe('neutral');
  expect(feedback(attempt)).toEqual(told);
  attempt.do(issuing);
  expect(feedback(attempt)).toBeNull();
});

test('the next wrong action takes the place of the one before', () => {
  const attempt = upTo('issue').do(declining, closing);
  expect(feedback(attempt)).toMatchObject({ action: { event: closing }, mistakes: [] });
});

test('a mistake that the bank’s answer shows belongs to the action that it answers', () => {
  const attempt = upTo('enterLoginId').do(...mistyping);
  expect(feedback(attempt)).toMatchObject({ action: { event: mistyping[1] }, mistakes: ['passwordMistyped'] });
  attempt.do(moving);
  expect(feedback(attempt)?.mistakes).toEqual(['passwordMistyped']);
});

test('a mistake that shows itself after an action that led on is explained without blaming that action', () => {
  const judgements = [
    { seq: 2, verdict: 'right', wanted: null },
    { seq: 5, verdict: 'neutral', wanted: null },
  ] as const;
  const { trace } = upTo('login');
  const after = (seq: number) => feedbackOn({ judgements, mistakes: [{ mistake: 'x', seq }] }, trace);
  expect(after(6)).toEqual({ action: null, mistakes: ['x'] });
  expect(after(5)).toEqual({ action: null, mistakes: ['x'] });
  expect(after(4), 'made before the neutral action, and not mended by it').toEqual({ action: null, mistakes: ['x'] });
  expect(after(1), 'made before all of them').toBeNull();
});

test('help that was asked for, and an attempt taken up again, change nothing of the feedback', () => {
  const attempt = upTo('issue').do(declining);
  const told = feedback(attempt);
  attempt.take({ type: 'tookHint', step: 'allowRequest', level: 1 });
  attempt.take({ type: 'resumed' });
  expect(feedback(attempt)).toEqual(told);
});
