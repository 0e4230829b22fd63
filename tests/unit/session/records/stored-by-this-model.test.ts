// Stored attempts of today's model come to what they came to when they were stored, for as long as the model has its version. A
// rule of the model or of the score that changes any of them needs a higher version, and stored data of that version.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { modelVersion } from '../../../../src/procedure/world/world.ts';
import { attemptRecords } from '../../../../src/session/records/attempt-records.ts';
import { eventContents } from '../../../../src/session/records/event-schema.ts';
import { highWaterMarks } from '../../../../src/session/records/high-water-marks.ts';
import { indexedDbAttempts } from '../../../../src/session/records/stored-attempts.ts';
import { ScenarioRoom } from '../../../../src/session/rooms/practice-room.svelte.ts';
import { edgeWithoutIssue } from '../../../../src/training/scenarios/edge-without-issue.ts';
import { scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { eventShapes } from '../../../support/event-shapes.ts';
import { bank, browser, fileOf } from '../../../support/session/attempt-files.ts';
import { fakeServices } from '../../../support/session/fake-services.ts';
import { memoryText, settled } from '../../../support/session/fakes.ts';
import {
  attemptsIn,
  eventShapesOf,
  exportedBy,
  outcomesOf,
  releases,
  restoreDatabase,
  type Release,
} from '../../../support/stored-data.ts';
import { storedOutcome } from '../../../support/stored-outcome.ts';

const current = releases.filter((release) =>
  attemptsIn(release).every(({ header }) => header.modelVersion === modelVersion),
);
const stored = current.flatMap((release) => attemptsIn(release).map((attempt) => [release, attempt] as const));

async function imported(release: Release) {
  const { records } = browser();
  await records.importFiles([fileOf(exportedBy(release))]);
  return records;
}

const recordsOf = new Map(
  await Promise.all(current.map(async (release) => [release, await imported(release)] as const)),
);

test('attempts of the model that there is today are stored beside the tests, with every kind of event', () => {
  expect(current, `no release has stored attempts of modelVersion ${modelVersion}`).not.toEqual([]);
  const types = new Set(stored.flatMap(([, { entries }]) => entries.map(({ event }) => event.type)));
  expect(Object.keys(eventContents).toSorted()).toEqual([...types].toSorted());
});

test('they are of every exercise, every mode that is kept, every origin and every end, and of other customers', () => {
  const results = stored.map(([release, { header }]) => outcomesOf(release)[header.id]).map(resultIn);
  const all = <T>(values: readonly T[]): readonly T[] => [...new Set(values)].toSorted();
  expect(all(results.map(({ scenario }) => scenario))).toEqual(scenarioIds.toSorted());
  expect(all(results.map(({ mode }) => mode))).toEqual(['free', 'guided', 'practice', 'test']);
  expect(all(results.map(({ origin }) => origin?.kind ?? ''))).toEqual(['', 'branch', 'link', 'repeat']);
  expect(all(results.map(({ variant }) => variant !== undefined))).toEqual([false, true]);
  expect(all(results.map(({ reached }) => reached))).toEqual([false, true]);
  expect(all(results.map(({ grade }) => grade?.passed ?? null))).toEqual([false, null, true]);
});

interface Kept {
  readonly result: {
    readonly scenario: string;
    readonly mode: string;
    readonly origin?: { readonly kind: string };
    readonly variant?: number;
    readonly reached: boolean;
    readonly grade: { readonly passed: boolean } | null;
  };
}

const resultIn = (outcome: object | undefined): Kept['result'] => (outcome as Kept).result;

test.each(stored.map(([release, { header }]) => [header.id, release] as const))(
  'the attempt %s of release %s comes to the same for as long as the model has its version',
  async (id, release) => {
    const recorded = await recordsOf.get(release)?.attempt(id);
    if (!recorded) throw new Error('it is not there');
    // Through JSON, which leaves out what is undefined.
    expect(JSON.parse(JSON.stringify(storedOutcome(recorded)))).toEqual(outcomesOf(release)[id]);
  },
);

// A release calls an attempt damaged if it has an event or a value that it does not know, and newer if its model is newer.
test.each(current)('no event is new since release %s, which shares the version of the model', (release) => {
  expect(JSON.parse(JSON.stringify(eventShapes()))).toEqual(eventShapesOf(release));
});

test.each(current)('an exercise left open with release %s is gone on with', async (release) => {
  const name = `attempts of ${release}`;
  const store = indexedDbAttempts(name, highWaterMarks(memoryText(await restoreDatabase(release, name))));
  expect(
    await attemptRecords(
      store,
      async () => bank,
      async () => undefined,
    ).list(),
  ).not.toEqual([]);
  const services = {
    ...fakeServices().services,
    attempts: store,
    bankForNewAttempts: async () => bank,
    learner: () => ({ id: 'l-hanako', name: '花子' }),
  };
  const room = new ScenarioRoom(async () => edgeWithoutIssue, services, 'practice');
  await room.enter();
  expect(room.state).toMatchObject({ kind: 'unfinished', obstacle: null });
  await room.resume();
  await settled();
  expect(room.state).toMatchObject({ kind: 'underWay' });
  const { session } = room.state.kind === 'underWay' ? room.state : {};
  expect(session?.steps.filter(({ outcome }) => outcome === 'right')).toHaveLength(5);
  room.leave();
});
