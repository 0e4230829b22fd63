import { expect, test } from 'vitest';
import {
  effortToJudge,
  playEntries,
  replayAttempt,
  replayInBatches,
  turnTaking,
} from '../../../../src/training/attempt/replay.ts';
import { courseAfter, courseFrom, type Course } from '../../../../src/training/attempt/course.ts';
import { routeOf } from '../../../../src/training/guidance/route.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { playing, snapshot, solved } from '../../../support/attempts.ts';

const { world, entries } = solved();
const attempt = { scenario: expiredCertificate, bankProfile: snapshot, entries, handover: 0 };
/** The course as it comes of a fold over the whole trace. */
function courseOfAll(all: typeof entries, handover: number): Course {
  const { given, trace } = playEntries(expiredCertificate, snapshot, all);
  const route = routeOf(expiredCertificate, snapshot);
  return trace
    .slice(handover)
    .reduce(
      (course, _, index) => courseAfter(route, course, trace.slice(0, handover + index + 1)),
      courseFrom(route, given, trace.slice(0, handover)),
    );
}
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
  let judged = 0;
  const spend = turnTaking(async () => void turns.push(judged));
  for (const handover of [0, 1, 60, long.length, long.length + 1]) {
    turns.length = 0;
    const inBatches = await replayInBatches({ ...attempt, entries: long, handover }, (effort, count) => {
      judged = count;
      return spend(effort * 20);
    });
    expect(turns.length).toBeGreaterThanOrEqual(4);
    expect(inBatches.course).toEqual(replayAttempt({ ...attempt, entries: long, handover }).course);
    expect(inBatches.course).toEqual(courseOfAll(long, handover));
  }
});

test('an entry among twenty windows costs a whole turn, and one among few next to nothing', () => {
  const opened = Array.from({ length: 20 }, () => ({ type: 'openedBrowser', browser: 'ie', from: 'icon' }) as const);
  const effortWith = (count: number) => {
    const { entries } = playing(...opened.slice(0, count));
    return effortToJudge(playEntries(expiredCertificate, snapshot, entries));
  };
  expect(effortWith(20) - effortWith(19)).toBeCloseTo(801.2, 0);
  expect(effortWith(2) - effortWith(1)).toBeCloseTo(1.8, 0);
});
