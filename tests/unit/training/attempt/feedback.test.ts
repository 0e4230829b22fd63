import { expect, test } from 'vitest';
import { instant } from '../../../../src/time/instant.ts';
import { feedbackOn, isOnEntryOnly } from '../../../../src/training/attempt/feedback.ts';
import { Attempt } from '../../../support/guided-attempt.ts';

const declining = { type: 'answeredWebAccess', window: 'w2', answer: 'no' } as const;
const issuing = { type: 'pressedIssue', window: 'w2' } as const;
const moving = { type: 'movedWindow', window: 'w2', x: 40, y: 40 } as const;
const closing = { type: 'closedWindow', window: 'w2' } as const;
const mistyping = [
  { type: 'typed', window: 'w2', field: 'password', entry: { judged: 'wrong', length: 8 } },
  { type: 'pressedAuthenticate', window: 'w2' },
] as const;

const feedback = ({ route, course, trace }: Attempt) => feedbackOn(route, course, trace);
const upTo = (step: string) => new Attempt('expired-certificate').upTo(step);

test('a learner who has done nothing, or everything right, gets no feedback', () => {
  expect(feedback(new Attempt('expired-certificate'))).toBeNull();
  expect(feedback(upTo('login'))).toBeNull();
});

test('a wrong action is explained by the world it was done in', () => {
  const attempt = upTo('issueCertificate');
  const before = attempt.world;
  attempt.do(closing);
  expect(feedback(attempt)).toEqual({
    action: { event: closing, before: expect.anything() },
    mistakes: [],
    outcome: null,
  });
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
  const { route, trace } = upTo('openBrowser');
  const after = (seq: number) => feedbackOn(route, { judgements, mistakes: [{ mistake: 'x', seq }] }, trace);
  expect(after(6)).toEqual({ action: null, mistakes: ['x'], outcome: null });
  expect(after(5)).toEqual({ action: null, mistakes: ['x'], outcome: null });
  expect(after(4), 'made before the neutral action, and not mended by it').toEqual({
    action: null,
    mistakes: ['x'],
    outcome: null,
  });
  expect(after(1), 'made before all of them').toBeNull();
});

test('help that was asked for, and an attempt taken up again, change nothing of the feedback', () => {
  const attempt = upTo('issue').do(declining);
  const told = feedback(attempt);
  attempt.take({ type: 'tookHint', step: 'allowRequest', level: 1 });
  attempt.take({ type: 'resumed' });
  expect(feedback(attempt)).toEqual(told);
});

test('a refusal that the solution leads to calls for no explanation, and any other does', () => {
  expect(feedback(upTo('expiredCertificate'))).toBeNull();
  const again = upTo('expiredCertificate').do({ type: 'pressedCertificateLogin', window: 'w1' });
  expect(feedback(again)?.outcome).toEqual({
    outcome: {
      kind: 'certificateRefused',
      reason: 'expired',
      limit: instant('2010-09-24T10:00:00+09:00'),
      validOneThere: false,
    },
    message: 'certificateExpired',
  });
});

test('a form that the page returned is explained, as often as it is pressed', () => {
  const attempt = upTo('issueCertificate').do({ type: 'pressedAuthenticate', window: 'w2' });
  const told = { outcome: { kind: 'refusedByPage' }, message: 'inputIncomplete' };
  expect(feedback(attempt)?.outcome).toMatchObject(told);
  attempt.do({ type: 'pressedAuthenticate', window: 'w2' });
  expect(feedback(attempt)?.outcome).toMatchObject(told);
});

test('each wrong password is explained with the tries that are left, though the mistake is named once', () => {
  const attempt = upTo('enterLoginId').do(...mistyping);
  const { missesBeforeTemporaryLock } = attempt.world.rules;
  expect(feedback(attempt)).toMatchObject({
    mistakes: ['passwordMistyped'],
    outcome: { outcome: { tries: { left: missesBeforeTemporaryLock - 1 } }, message: 'credentialsRefused' },
  });
  attempt.do(...mistyping);
  expect(feedback(attempt)).toMatchObject({
    mistakes: [],
    outcome: { outcome: { tries: { left: missesBeforeTemporaryLock - 2 } } },
  });
});

test('a wrong entry is commented on until it is corrected, by whichever keyboard it came', () => {
  const wrong = { judged: 'wrong', length: 8 } as const;
  const right = { judged: 'right', length: 10, of: ['test999'] } as const;
  const attempt = upTo('openSoftwareKeyboard').do({ type: 'confirmedSoftwareKeyboard', window: 'w3', entry: wrong });
  expect(attempt.verdict).toBe('neutral');
  const told = feedback(attempt);
  expect(told?.outcome?.outcome).toEqual({ kind: 'mistyped', slips: { loginId: null, password: 'wrong' } });
  expect(told && isOnEntryOnly(told)).toBe(true);
  attempt.do(
    { type: 'openedSoftwareKeyboard', window: 'w3', order: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
    { type: 'confirmedSoftwareKeyboard', window: 'w3', entry: right },
  );
  expect(feedback(attempt)).toBeNull();
});

test('a bank that did not answer is explained, and nobody is blamed', () => {
  const attempt = upTo('enterPassword');
  attempt.take({ type: 'pressedAuthenticate', window: 'w2' });
  const [asked] = attempt.world.asks;
  attempt.take({ type: 'bankUnreachable', ask: asked?.id ?? '0.none' });
  expect(attempt.verdict).toBe('right');
  expect(feedback(attempt)).toEqual({
    action: null,
    mistakes: [],
    outcome: { outcome: { kind: 'unreachable', passwordGone: true }, message: 'bankBusy' },
  });
  attempt.do({
    type: 'typed',
    window: 'w2',
    field: 'password',
    entry: { judged: 'right', length: 10, of: ['test999'] },
  });
  expect(feedback(attempt)).toBeNull();
});

test('a refusal is explained where a detour leads to it', () => {
  const attempt = new Attempt('edge-without-issue').do(
    { type: 'pressedCertificateLogin', window: 'w1' },
    { type: 'choseCertificate', window: 'w1' },
  );
  expect(feedback(attempt)?.outcome).toMatchObject({
    outcome: { kind: 'certificateRefused', reason: 'expired' },
    message: 'certificateExpired',
  });
});
