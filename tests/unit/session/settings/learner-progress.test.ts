import { expect, test, vi } from 'vitest';
import type { Learners } from '../../../../src/session/ports/learners.ts';
import { StoredLearnerProgress } from '../../../../src/session/settings/learner-progress.svelte.ts';
import type { Learner } from '../../../../src/training/learner.ts';
import type { Result } from '../../../../src/training/assessment/result.ts';
import { memoryText } from '../../../support/session/fakes.ts';

const hanako: Learner = { id: 'a', name: '花子' };
const taro: Learner = { id: 'b', name: '太郎' };
const scenario = 'expired-certificate';

const resultOf = (learner: Learner | null): Result => ({
  attempt: learner?.id ?? 'nobody',
  scenario,
  mode: 'test',
  learner,
  modelVersion: 2,
  finishedAt: 0,
  seconds: 60,
  grade: { points: 90, passed: true },
  reached: true,
  wrongSteps: [],
  unreachedSteps: [],
  steps: 22,
  hints: 0,
  mistakes: [],
});

function progressWith(list: () => Promise<readonly Result[]>, watched = memoryText()) {
  const who = { current: null as Learner | null };
  const learnerProgress = new StoredLearnerProgress({
    learners: who as unknown as Learners, // as much of them as is asked
    records: { list },
    unfinished: (learner) => Promise.resolve(learner === hanako.id ? [{ scenario, mode: 'practice' }] : []),
    watched,
  });
  return { learnerProgress, who };
}

test('everybody sees their own results and unfinished attempts, nobody those without a name', async () => {
  const { learnerProgress, who } = progressWith(() =>
    Promise.resolve([resultOf(hanako), resultOf(null), resultOf(taro)]),
  );
  learnerProgress.refresh();
  await expect.poll(() => learnerProgress.results.map(({ attempt }) => attempt)).toEqual(['nobody']);
  who.current = hanako;
  expect(learnerProgress.results, 'nothing of somebody else is shown meanwhile').toEqual([]);
  learnerProgress.refresh();
  await expect.poll(() => learnerProgress.results.map(({ attempt }) => attempt)).toEqual(['a']);
  expect(learnerProgress.unfinished).toEqual([{ scenario, mode: 'practice' }]);
});

test('an answer for somebody who no longer learns comes too late', async () => {
  let answer = (_results: readonly Result[]) => {};
  const answered = new Promise<readonly Result[]>((resolve) => (answer = resolve));
  const { learnerProgress, who } = progressWith(() => answered);
  who.current = hanako;
  learnerProgress.refresh();
  who.current = taro;
  answer([resultOf(hanako), resultOf(taro)]);
  await answered;
  await Promise.resolve();
  expect(learnerProgress.results).toEqual([]);
});

test('where the browser stores nothing, nothing was done', async () => {
  const asked = vi.fn(() => Promise.reject(new Error('no storage')));
  const { learnerProgress } = progressWith(asked);
  learnerProgress.refresh();
  await expect.poll(() => asked.mock.calls.length).toBeGreaterThan(0);
  expect(learnerProgress.results).toEqual([]);
});

test('watched exercises are remembered for each learner apart, and an unreadable record counts as none watched', () => {
  const kept = memoryText('not JSON');
  const { learnerProgress, who } = progressWith(() => Promise.resolve([]), kept);
  expect(learnerProgress.hasWatched(scenario)).toBe(false);
  who.current = hanako;
  learnerProgress.noteWatched(scenario);
  const later = progressWith(() => Promise.resolve([]), kept);
  expect(later.learnerProgress.hasWatched(scenario)).toBe(false);
  later.who.current = hanako;
  expect(later.learnerProgress.hasWatched(scenario)).toBe(true);
});
