// A lock from before the exercise is found out by a message of the bank. Until then nothing waits for its end, whatever slips.
import { expect, test } from 'vitest';
import type { LoginIdEntry, SecretEntry } from '../../../../src/procedure/world/entry.ts';
import { assess } from '../../../../src/training/assessment/assess.ts';
import { wentWell } from '../../../../src/training/debrief/went-well.ts';
import type { Action } from '../../../../src/training/scenario.ts';
import { loggingInByPassword, rightPassword } from '../../../../src/training/scenarios/fragments.ts';
import { Attempt } from '../../../support/guided-attempt.ts';

const account = 'test999';
const window = 'w2';
const rightId = { kind: 'known', loginId: account, width: 'half' } as const;
const id = (entry: LoginIdEntry): Action => ({ type: 'typed', window, field: 'loginId', entry });
const password = (entry: SecretEntry): Action => ({ type: 'typed', window, field: 'password', entry });
const typedPassword = password(rightPassword(account));
const authenticate = { type: 'pressedAuthenticate', window } as const;

const opened = () => new Attempt('temporary-lock').upTo('issueCertificate');

const praiseOf = ({ scenario, course, trace }: Attempt) =>
  wentWell(scenario, assess(scenario, course, trace, { mode: 'practice' }), 'practice');

const idSlips: readonly (readonly [name: string, entry: LoginIdEntry])[] = [
  ['in full width', { ...rightId, width: 'full' }],
  ['in capitals', { kind: 'unknown', length: 7, letters: 'alphanumeric', slip: 'letterCase' }],
  ['with a blank', { kind: 'unknown', length: 8, letters: 'other', slip: 'blank' }],
  ['of nobody', { kind: 'unknown', length: 5, letters: 'alphanumeric' }],
  ['of another customer', { ...rightId, loginId: 'test401' }],
  ['left out', { kind: 'empty' }],
];

test.each(idSlips)('a log-in ID %s beside the right password is typed again, not waited for', (_, entry) => {
  const attempt = opened().do(id(entry), typedPassword);
  expect(attempt.wanted).toBe('enterLoginId');
  attempt.do(authenticate);
  expect(attempt.verdict).toBe('wrong');
  expect(attempt.course.next).toMatchObject({ step: 'enterLoginId', event: { type: 'typed', entry: rightId } });
  expect(attempt.outcomeOf('enterLoginId')).toBe('tried');
  expect(attempt.outcomeOf('waitForEndOfLock')).toBe('open');
  expect(praiseOf(attempt)).toEqual([{ kind: 'steps', right: 2, of: attempt.scenario.solution.length }]);
  const done = attempt.follow();
  expect(done.indexOf('clockMoved')).toBeGreaterThan(done.indexOf('pressedAuthenticate'));
  expect(attempt.course.reached).not.toBeNull();
  expect(attempt.outcomeOf('enterLoginId')).toBe('wrong');
});

const passwordSlips: readonly SecretEntry['judged'][] = ['letterCase', 'fullWidth', 'confirmation', 'blank', 'wrong'];

test.each(passwordSlips)('a password that is %s is typed again before it is sent', (judged) => {
  const attempt = opened().do(id(rightId), password({ judged, length: 10 } as SecretEntry));
  expect(attempt.wanted).toBe('enterPassword');
});

test.each(passwordSlips)(
  'a password that is %s was wrong to send, even if the bank tells of the lock all the same',
  (judged) => {
    const attempt = opened().do(id(rightId), password({ judged, length: 10 } as SecretEntry), authenticate);
    expect(attempt.verdict).toBe('wrong');
    expect(attempt.outcomeOf('enterPassword')).toBe('tried');
    expect(attempt.outcomeOf('authenticate')).toBe('open');
    expect(praiseOf(attempt)).toEqual([{ kind: 'steps', right: 2, of: attempt.scenario.solution.length }]);
    // Full width and blanks never reach the bank, so that nobody has told of the lock.
    const isSent = judged !== 'fullWidth' && judged !== 'blank';
    expect(attempt.wanted).toBe(isSent ? 'waitForEndOfLock' : 'enterPassword');
    attempt.follow();
    expect(attempt.course.reached).not.toBeNull();
    expect(attempt.outcomeOf('enterPassword')).toBe('wrong');
  },
);

test('a wrong password is wrong to send to a bank that has locked the account for good', () => {
  const attempt = new Attempt('full-lock').upTo('enterLoginId');
  attempt.do(password({ judged: 'confirmation', length: 8 }), authenticate);
  expect(attempt.verdict).toBe('wrong');
  expect(attempt.outcomeOf('enterPassword')).toBe('tried');
  expect(attempt.wanted).toBe('adviseBranch');
});

test('no form with a wrong password is sent to find out about the lock', () => {
  const attempt = opened().do(id(rightId), password({ judged: 'wrong', length: 6 }), {
    type: 'closedWindow',
    window: 'w1',
  });
  expect(attempt.course.next?.event.type).not.toBe('pressedAuthenticate');
  attempt.follow();
  expect(attempt.course.reached).not.toBeNull();
});

test('once told, a learner who closes the window may wait before opening it again', () => {
  const attempt = new Attempt('temporary-lock').upTo('authenticate').do({ type: 'closedWindow', window });
  expect(attempt.outcomeOf('waitForEndOfLock')).toBe('tried');
  expect(attempt.follow().filter((type) => type === 'pressedAuthenticate')).toHaveLength(1);
  expect(attempt.course.reached).not.toBeNull();
});

test('the log-in page tells of the lock as well', () => {
  const attempt = new Attempt('temporary-lock').do(...loggingInByPassword(account, 'w1'));
  expect(attempt.course.mistakes).toMatchObject([{ mistake: 'passwordLogin' }]);
  expect(attempt.outcomeOf('issueCertificate')).toBe('tried');
  expect(attempt.follow().filter((type) => type === 'pressedAuthenticate')).toHaveLength(1);
});
