import { expect, test } from 'vitest';
import { playEntries, replayAttempt, replayInBatches } from '../../../../src/training/attempt/replay.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { playing, snapshot, solved } from '../../../support/attempts.ts';

const { world, entries } = solved();
const attempt = { scenario: expiredCertificate, bankProfile: snapshot, entries, handover: 0 };
const outcomes = (steps: readonly { readonly outcome: string }[]) => [...new Set(steps.map(({ outcome }) => outcome))];

test('a replay comes to the same world as the attempt did', () => {
  const { given, ...played } = playEntries(expiredCertificate, snapshot, entries);
  expect(played.world).toEqual(world);
  expect(played.trace).toHaveLength(entries.length);
  expect(given.ready).toBe(false);
});

test('a replay stops before the first entry that the model refuses', () => {
  const [prepared, ...later] = entries;
  const broken = [prepared, ...later.slice(1)].filter((entry) => entry !== undefined);
  const { trace, given, world: last } = playEntries(expiredCertificate, snapshot, broken);
  expect(trace).toHaveLength(1);
  expect(last).toEqual(trace[0]?.after);
  expect(playEntries(expiredCertificate, snapshot, []).world).toEqual(given);
});

test('a learner who did all of it by the solution has done each step right', () => {
  const { course, route, trace } = replayAttempt(attempt);
  expect(outcomes(course.steps)).toEqual(['right']);
  expect(course.reached).toBe(trace.at(-1)?.entry.seq);
  expect(route.places).toHaveLength(expiredCertificate.solution.length);
});

test('entries that were done for the learner are given, and the rest is judged', () => {
  const lead = playing(...expiredCertificate.solution.slice(0, 5).map(({ action }) => action)).entries.length;
  const { course } = replayAttempt({ ...attempt, handover: lead });
  expect(outcomes(course.steps.slice(0, 5))).toEqual(['given']);
  expect(outcomes(course.steps.slice(5))).toEqual(['right']);
  expect(Math.min(...course.judgements.map(({ seq }) => seq))).toBeGreaterThan(lead);
});

test('a replay in batches lets the page have its turn, and comes to the same', async () => {
  const moves = Array.from({ length: 120 }, (_, index) => ({
    type: 'movedWindow' as const,
    window: 'w1' as const,
    x: index,
    y: index,
  }));
  const long = playing({ type: 'openedBrowser', browser: 'ie', from: 'icon' }, ...moves).entries;
  const turns: number[] = [];
  const inBatches = await replayInBatches({ ...attempt, entries: long }, async (judged) => void turns.push(judged));
  expect(turns).toEqual([50, 100]);
  expect(inBatches.course).toEqual(replayAttempt({ ...attempt, entries: long }).course);
});
