import { expect, test } from 'vitest';
import { pauseBefore } from '../../../../src/training/debrief/pauses.ts';
import { Replay } from '../../../../src/dojo/debrief/replay.svelte.ts';
import { givenWorld } from '../../../../src/training/given-world.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { traceOf } from '../../../../src/training/trace.ts';
import { snapshot, solved } from '../../../support/attempts.ts';

/** A replay of ten entries whose time passes when the test says so. */
function replayOf(stops: readonly number[] = [], at = 0) {
  const waits: { milliseconds: number; over: () => void }[] = [];
  const replay = new Replay(
    {
      length: 10,
      pauseBefore: (seq) => seq * 100,
      stops: new Set(stops),
      after: (milliseconds) => new Promise((over) => waits.push({ milliseconds, over })),
    },
    at,
  );
  const pass = async () => {
    waits.shift()?.over();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { replay, waits, pass };
}

test('it goes on from entry to entry, each after its pause', async () => {
  const { replay, waits, pass } = replayOf();
  replay.play();
  expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([100]);
  await pass();
  expect(replay.at).toBe(1);
  expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([200]);
});

test('at eight times the speed it waits an eighth', () => {
  const { replay, waits } = replayOf();
  replay.speed = 8;
  replay.play();
  expect(waits[0]?.milliseconds).toBe(12.5);
});

test('it ends by itself, and begins anew from there', async () => {
  const { replay, pass } = replayOf([], 9);
  replay.play();
  await pass();
  expect([replay.at, replay.playing]).toEqual([10, false]);
  replay.play();
  expect([replay.at, replay.playing]).toEqual([0, true]);
});

test('it stops at a mistake, unless that is not wanted, and goes on from it', async () => {
  const { replay, pass } = replayOf([1]);
  replay.play();
  await pass();
  expect([replay.at, replay.playing]).toEqual([1, false]);
  replay.play();
  await pass();
  expect([replay.at, replay.playing]).toEqual([2, true]);
  const other = replayOf([1]);
  other.replay.stopsAtMistakes = false;
  other.replay.play();
  await other.pass();
  expect(other.replay.playing).toBe(true);
});

test('going to a moment stops the replay there, with any entries still to come', async () => {
  const { replay, pass } = replayOf();
  replay.play();
  replay.go(7);
  await pass();
  expect([replay.at, replay.playing]).toEqual([7, false]);
  replay.go(99);
  expect(replay.at).toBe(10);
  replay.go(-1);
  expect(replay.at).toBe(0);
});

test('played twice it does not go twice as fast', async () => {
  const { replay, pass } = replayOf();
  replay.play();
  replay.pause();
  replay.play();
  await pass();
  expect(replay.at).toBe(0);
  await pass();
  expect(replay.at).toBe(1);
});

test('a pause is as long as it was, but neither too short to see nor a break to sit through', () => {
  const trace = traceOf(givenWorld(expiredCertificate.given, snapshot), solved().entries);
  const pauses = trace.map(({ entry }) => pauseBefore(trace, entry.seq));
  expect(Math.min(...pauses)).toBe(500);
  expect(Math.max(...pauses)).toBe(2_500);
  const apart = trace.map(({ entry }, index) => entry.at - (trace[index - 1]?.entry.at ?? entry.at));
  expect(pauses).toEqual(apart.map((time) => Math.min(2_500, Math.max(500, time))));
  const [first, second] = trace;
  if (!first || !second) throw new Error('nothing happened');
  const soon = { ...second, entry: { ...second.entry, at: first.entry.at + 1_200 } };
  expect(pauseBefore([first, soon], 2)).toBe(1_200);
});
