import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { coachTexts as coach } from '../../../../../src/content/ja/coach.ts';
import { siteTexts as text } from '../../../../../src/content/ja/site.ts';
import { practiceAddress, resultAddress } from '../../../../../src/dojo/shell/address.ts';
import ResultCard from '../../../../../src/dojo/practice/end/ResultCard.svelte';
import type { PracticeSession } from '../../../../../src/session/ports/practice.ts';
import type { Assessment, Deduction, Score } from '../../../../../src/training/assessment/assess.ts';
import { sessionAfter } from '../../../../support/components/practice-sessions.ts';
import { wordsOfTests as words } from '../../../../support/components/words.ts';

afterEach(cleanup);

const id = 'expired-certificate';
const deductions: readonly Deduction[] = [
  { kind: 'steps', wrong: 1, unreached: 1, of: 22, points: 8 },
  { kind: 'mistake', mistake: 'requestDeclined', critical: false, points: 5 },
];
const score: Score = { points: 87, passed: true, deductions };
const ended = (score: Score | null): Assessment => ({ reached: true, steps: [], mistakes: ['requestDeclined'], score });

function card(more: Partial<PracticeSession>) {
  const onagain = vi.fn();
  const onlook = vi.fn();
  render(ResultCard, { id, session: sessionAfter(22, more), words, coach, text, onagain, onlook });
  return { onagain, onlook, heard: () => screen.getByRole('dialog').textContent };
}

const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

test('a test shows its points, and each deduction on a line', () => {
  const { heard } = card({ mode: 'test', assessment: ended(score) });
  expect(heard()).toContain('87点');
  expect(heard()).toContain(coach.result.passed);
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
  const { passMark } = sessionAfter(22).scenario;
  expect(heard()).toContain(coach.result.notPassed(passMark, passMark - 40));
  expect(hrefOf(coach.result.nextMode(text.modes.practice.name))).toBe(practiceAddress(id, 'practice'));
});

test.each(['test', 'practice'] as const)(
  '%s that began by a link has no points, and leads to its beginning',
  (mode) => {
    const { heard } = card({ mode, assessment: ended(null), origin: { kind: 'link', step: 'issue' } });
    expect(heard()).toContain(coach.result.practiceDone);
    expect(heard()).not.toContain('87');
    expect(heard()).not.toContain(coach.result.passed);
    expect(heard()).not.toContain(coach.result.stamp.passed);
    expect(hrefOf(coach.result.fromBeginning)).toBe(practiceAddress(id, mode));
  },
);

test('one critical mistake is shown as critical', () => {
  const fatal: Deduction = { kind: 'mistake', mistake: 'requestDeclined', critical: true, points: 40 };
  const { heard } = card({ mode: 'test', assessment: ended({ ...score, passed: false, deductions: [fatal] }) });
  expect(heard()).toContain(coach.result.critical);
});

test('なぞる counts no points, and leads to practice', () => {
  const { heard } = card({ mode: 'guided', assessment: ended(null) });
  expect(heard()).not.toContain('87');
  expect(heard()).toContain(coach.result.guidedDone);
  expect(heard()).toContain('requestDeclinedの名前');
  expect(hrefOf(coach.result.nextMode(text.modes.practice.name))).toBe(practiceAddress(id, 'practice'));
});
