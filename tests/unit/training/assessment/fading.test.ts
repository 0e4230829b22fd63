import { expect, test } from 'vitest';
import { fadingOf } from '../../../../src/training/assessment/fading.ts';
import type { Result } from '../../../../src/training/assessment/result.ts';
import { graded, resultAt } from '../../../support/results.ts';

const practice = (change: Partial<Result> = {}) => resultAt(0, { mode: 'practice', ...change });
const missed = (change: Partial<Result> = {}) => practice({ reached: false, grade: graded(30, false), ...change });
const guided = practice({ mode: 'guided', grade: null });
const free = practice({ mode: 'free', grade: null });
const exam = practice({ mode: 'test' });

test.each<[string, readonly Result[], string]>([
  ['nothing', [], 'full'],
  ['a practice that did not reach the goal', [missed()], 'full'],
  ['many that did not', [missed(), missed(), missed()], 'full'],
  ['what was watched or free', [free, practice({ mode: 'show', grade: null })], 'full'],
  ['a guided one that ended before the goal', [{ ...guided, reached: false }], 'full'],
  ['a guided one that a link began in the middle', [{ ...guided, origin: { kind: 'link', step: 'issue' } }], 'full'],
  ['a guided one', [guided], 'place'],
  ['many guided ones', [guided, missed(), guided, guided], 'place'],
  ['a guided one and a practice', [practice(), guided], 'onRequest'],
  ['one that a link began in the middle', [practice({ origin: { kind: 'link', step: 'issue' }, grade: null })], 'full'],
  ['one that repeats a step', [practice({ origin: { kind: 'repeat', step: 'issue' } })], 'place'],
  ['one that reached it', [practice()], 'place'],
  ['one that reached it, with few points', [practice({ grade: graded(5, false) })], 'place'],
  ['a test that reached it', [exam], 'place'],
  ['one that reached it between others that did not', [missed(), practice(), missed()], 'place'],
  ['two', [practice(), practice()], 'onRequest'],
  ['a practice and a test', [exam, practice()], 'onRequest'],
  ['many', [practice(), practice(), exam, practice()], 'onRequest'],
])('after %s help comes so by itself', (_, past, kind) => {
  const { helpFor } = fadingOf(past);
  expect([helpFor('issue'), helpFor(null)]).toEqual([kind, kind]);
});

test.each<[string, readonly Result[], string | null]>([
  ['nothing', [], null],
  ['a practice without a slip', [practice()], null],
  ['one with slips', [practice({ wrongSteps: ['issue', 'close'] })], 'issue'],
  ['one with a slip before the last one', [practice(), practice({ wrongSteps: ['issue'] })], null],
  ['a test with a slip', [practice({ mode: 'test', wrongSteps: ['issue'] }), practice()], 'issue'],
  ['a free one with a slip since', [practice({ mode: 'free', grade: null, wrongSteps: ['close'] }), practice()], null],
  ['a branch with a slip since', [practice({ grade: null, wrongSteps: ['close'] }), practice()], null],
  [
    'a step that a test did not come to',
    [practice({ mode: 'test', reached: false, unreachedSteps: ['issue'] }), practice()],
    null,
  ],
  ['a slip before the goal was ever reached', [missed({ wrongSteps: ['issue'] })], null],
  ['a slip at a second go that went no further', [missed({ wrongSteps: ['issue'] }), practice()], 'issue'],
])('after %s this step is begun with', (_, past, step) => {
  expect(fadingOf(past).repeat).toBe(step);
});

test('the steps that went wrong the last time come without help, the others with as much as usual', () => {
  const { helpFor } = fadingOf([practice({ wrongSteps: ['issue', 'close'] }), practice({ wrongSteps: ['login'] })]);
  expect(['issue', 'close', 'login', 'openBrowser', null].map(helpFor)).toEqual([
    'none',
    'none',
    'onRequest',
    'onRequest',
    'onRequest',
  ]);
});

test('before the goal was ever reached a step that went wrong comes with all help', () => {
  expect(fadingOf([missed({ wrongSteps: ['issue'] })]).helpFor('issue')).toBe('full');
});
