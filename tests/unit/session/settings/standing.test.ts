import { expect, test, vi } from 'vitest';
import type { Learners } from '../../../../src/session/ports/learners.ts';
import { StandingOfLearner } from '../../../../src/session/settings/standing.svelte.ts';
import type { Learner } from '../../../../src/training/learner.ts';
import type { Result } from '../../../../src/training/assessment/result.ts';
import { memoryText } from '../../../support/fakes.ts';

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

function standingWith(list: () => Promise<readonly Result[]>, watched = memoryText()) {
  const who = { current: null as Learner | null };
  const standing = new StandingOfLearner({
    learners: who as unknown as Learners, // as much of them as is asked
    records: { list },
    unfinished: (learner) => Promise.resolve(learner === hanako.id ? [{ scenario, mode: 'practice' }] : []),
    watched,
  });
  return { standing, who };
}

test('everybody sees their own results and unfinished attempts, nobody those without a name', async () => {
  const { standing, who } = standingWith(() => Promise.resolve([resultOf(hanako), resultOf(null), resultOf(taro)]));
  standing.look();
  await expect.poll(() => standing.results.map(({ attempt }) => attempt)).toEqual(['nobody']);
  who.current = hanako;
  expect(standing.results, 'nothing of somebody else is shown meanwhile').toEqual([]);
  standing.look();
  await expect.poll(() => standing.results.map(({ attempt }) => attempt)).toEqual(['a']);
  expect(standing.unfinished).toEqual([{ scenario, mode: 'practice' }]);
});

test('an answer for somebody who no longer learns comes too late', async () => {
  let answer = (_results: readonly Result[]) => {};
  const answered = new Promise<readonly Result[]>((resolve) => (answer = resolve));
  const { standing, who } = standingWith(() => answered);
  who.current = hanako;
  standing.look();
  who.current = taro;
  answer([resultOf(hanako), resultOf(taro)]);
  await answered;
  await Promise.resolve();
  expect(standing.results).toEqual([]);
});

test('where the browser stores nothing, nothing was done', async () => {
  const asked = vi.fn(() => Promise.reject(new Error('no storage')));
  const { standing } = standingWith(asked);
  standing.look();
  await expect.poll(() => asked.mock.calls.length).toBeGreaterThan(0);
  expect(standing.results).toEqual([]);
});

test('what was watched is remembered for each learner apart, and what cannot be read was not watched', () => {
  const kept = memoryText('not JSON');
  const { standing, who } = standingWith(() => Promise.resolve([]), kept);
  expect(standing.hasWatched(scenario)).toBe(false);
  who.current = hanako;
  standing.noteWatched(scenario);
  const later = standingWith(() => Promise.resolve([]), kept);
  expect(later.standing.hasWatched(scenario)).toBe(false);
  later.who.current = hanako;
  expect(later.standing.hasWatched(scenario)).toBe(true);
});
