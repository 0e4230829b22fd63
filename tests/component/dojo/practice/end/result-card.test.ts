import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { coachTexts as coach } from '../../../../../src/content/ja/coach.ts';
import { siteTexts as text } from '../../../../../src/content/ja/site.ts';
import { practiceAddress, resultAddress } from '../../../../../src/dojo/shell/address.ts';
import ResultCard from '../../../../../src/dojo/practice/end/ResultCard.svelte';
import type { PracticeSession } from '../../../../../src/session/ports/practice.ts';
import {
  scoringRule,
  type Assessment,
  type Deduction,
  type Score,
} from '../../../../../src/training/assessment/assess.ts';
import { sessionAfter } from '../../../../support/components/practice-sessions.ts';
import { wordsOfTests as words } from '../../../../support/components/words.ts';

afterEach(cleanup);

const id = 'expired-certificate';
const deductions: readonly Deduction[] = [
  { kind: 'mistake', mistake: 'requestDeclined', critical: false, points: 5 },
  { kind: 'wrong', steps: ['issue'], each: 2, points: 2 },
];
const score: Score = { points: 93, passed: true, deductions };
const ended = (score: Score | null): Assessment => ({ reached: true, steps: [], mistakes: ['requestDeclined'], score });

function card(more: Partial<PracticeSession>) {
  const onagain = vi.fn();
  const onlook = vi.fn();
  render(ResultCard, { id, session: sessionAfter(22, more), words, coach, text, onagain, onlook });
  return { onagain, onlook, heard: () => screen.getByRole('dialog').textContent };
}

const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

const { names, sentence, rule } = coach.result.standing;

test.each(['test', 'practice'] as const)('%s shows its points, each deduction on a line, and the rule', (mode) => {
  const { heard } = card({ mode, assessment: ended(score) });
  expect(heard()).toContain('93点');
  expect(heard()).toContain(sentence('passed', 70, 0));
  expect(heard()).toContain(names.passed);
  expect(heard()).toContain(rule(scoringRule(sessionAfter(22).scenario)));
  for (const taken of deductions) expect(heard()).toContain(coach.result.deduction(taken, words));
  expect(heard()).toContain('requestDeclinedの名前');
  expect(heard()).toContain(coach.passMark(sessionAfter(22).scenario.passMark));
  expect(hrefOf(coach.result.debrief)).toBe(resultAddress('0123456789abcdef'));
});

test('it is what is read next: the focus goes there, and Esc leads back to the PC', async () => {
  const { onlook } = card({ mode: 'test', assessment: ended(score) });
  expect(document.activeElement).toBe(screen.getByRole('dialog'));
  await fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(onlook).toHaveBeenCalledOnce();
});

test('a test that was not passed says from how many points it would be, and leads to practice', () => {
  const { heard } = card({ mode: 'test', assessment: ended({ ...score, points: 40, passed: false }) });
  expect(heard()).toContain('合格点は70点で、あと30点でした。');
  expect(heard()).toContain(names.tooFewPoints);
  expect(hrefOf(coach.result.nextMode(text.modes.practice.name))).toBe(practiceAddress(id, 'practice'));
});

test.each(['test', 'practice'] as const)(
  '%s that began by a link has no points, and leads to its beginning',
  (mode) => {
    const { heard } = card({ mode, assessment: ended(null), origin: { kind: 'link', step: 'issue' } });
    expect(heard()).toContain(sentence('reached', 70, 0));
    expect(heard()).toContain(names.reached);
    expect(heard()).not.toContain('93');
    expect(heard()).not.toContain(names.passed);
    expect(hrefOf(coach.result.fromBeginning)).toBe(practiceAddress(id, mode));
  },
);

test('a practice with a critical mistake has failed, says why, and is repeated instead of going on to the test', async () => {
  const fatal: Deduction = { kind: 'mistake', mistake: 'requestDeclined', critical: true, points: 40 };
  const failed: Score = { points: 60, passed: false, critical: true, deductions: [fatal] };
  const { heard, onagain } = card({ mode: 'practice', assessment: ended(failed) });
  expect(heard()).toContain(sentence('criticalMistake', 70, 10));
  expect(heard()).toContain(names.criticalMistake);
  expect(screen.queryByRole('link', { name: coach.result.nextMode(text.modes.test.name) })).toBeNull();
  expect(screen.queryByRole('button', { name: coach.result.again })).toBeNull();
  await fireEvent.click(screen.getByRole('button', { name: coach.result.repeat }));
  expect(onagain).toHaveBeenCalledOnce();
});

test('なぞる counts no points, and leads to practice', () => {
  const { heard } = card({ mode: 'guided', assessment: ended(null) });
  expect(heard()).not.toContain('点');
  expect(heard()).toContain(sentence('completed', 70, 0));
  expect(heard()).toContain(names.completed);
  expect(heard()).toContain('requestDeclinedの名前');
  expect(hrefOf(coach.result.nextMode(text.modes.practice.name))).toBe(practiceAddress(id, 'practice'));
});

test.each([
  [undefined, 1],
  [1, 2],
  [9_999, 1],
])('after customer %j comes another one, in the same mode', (variant, next) => {
  card({ mode: 'test', variant, assessment: ended({ ...score, points: 40, passed: false }) });
  expect(hrefOf(coach.result.anotherCustomer)).toBe(practiceAddress(id, 'test', undefined, next));
  expect(hrefOf(coach.result.nextMode(text.modes.practice.name))).toBe(
    practiceAddress(id, 'practice', undefined, variant),
  );
});
