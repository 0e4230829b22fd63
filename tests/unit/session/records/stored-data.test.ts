// Data that people stored or exported with an earlier release opens in this one.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { attemptRecords } from '../../../../src/session/records/attempt-records.ts';
import { highWaterMarks } from '../../../../src/session/records/high-water-marks.ts';
import { indexedDbAttempts } from '../../../../src/session/records/stored-attempts.ts';
import { pictureNotes } from '../../../../src/session/records/picture-notes.ts';
import { ScenarioRoom } from '../../../../src/session/rooms/practice-room.svelte.ts';
import { screenText } from '../../../../src/content/ja/happenings.ts';
import { modelVersion } from '../../../../src/procedure/world/world.ts';
import type { Result } from '../../../../src/training/assessment/result.ts';
import { replayAttempt } from '../../../../src/training/attempt/replay.ts';
import { edgeWithoutIssue } from '../../../../src/training/scenarios/edge-without-issue.ts';
import { bank, browser, fileOf } from '../../../support/session/attempt-files.ts';
import { fakeServices } from '../../../support/session/fake-services.ts';
import { memoryText, settled } from '../../../support/session/fakes.ts';
import {
  attemptsIn,
  exportedBy,
  outcomesOf,
  pictureNotesOf,
  releases,
  restoreDatabase,
  type Release,
} from '../../../support/stored-data.ts';

/** The finished attempts of release 0.1.0, by what was done in them. */
const attempts = {
  testWithMistake: '29da53d49dee0728',
  branchWithSecondMistake: 'f92a23246d3ed778',
  testHandedInAtOnce: 'c97af3743d8ea7c8',
  testWithCriticalMistake: '99cac3c40dde7718',
  practiceWithHints: '691a9314dd2e4768',
  practiceThatRepeats: '396a6364ad7e17b8',
  guidedWithOwnBank: '09ba33b47dcee708',
  freeThatWentOn: 'd90a03044d1eb758',
} as const;

const titles = Object.keys(attempts) as readonly (keyof typeof attempts)[];
const first = '0.1.0';

const idsIn = (release: Release): readonly string[] => attemptsIn(release).map(({ header }) => header.id);

/** A browser whose database was last used with this release. */
async function upgradedBrowser(release: Release) {
  const name = `attempts of ${release} ${Math.random()}`;
  const marks = await restoreDatabase(release, name);
  const store = indexedDbAttempts(name, highWaterMarks(memoryText(marks)));
  return {
    store,
    records: attemptRecords(
      store,
      async () => bank,
      async () => undefined,
    ),
  };
}

test.each(releases)(
  'the attempts that %s exported are imported, and nothing in them is found damaged',
  async (release) => {
    const { records } = browser();
    const file = fileOf(exportedBy(release));
    const ids = idsIn(release);
    expect(await records.importFiles([file])).toEqual({ taken: ids.length, known: 0, faults: [] });
    expect((await records.list()).map(({ attempt }) => attempt).toSorted()).toEqual(ids.toSorted());
    expect(await records.importFiles([file]), 'a second time').toEqual({ taken: 0, known: ids.length, faults: [] });
  },
);

test.each(releases)('an attempt that %s exported is played to its last entry in the debrief', async (release) => {
  const { records } = browser();
  await records.importFiles([fileOf(exportedBy(release))]);
  for (const id of idsIn(release)) {
    const recorded = await records.attempt(id);
    expect([id, recorded?.entries.length]).toEqual([id, recorded?.stored]);
    expect([id, recorded?.stored]).not.toEqual([id, 0]);
  }
});

test.each(releases)('what %s exported is exported again with the same entries', async (release) => {
  const { records } = browser();
  await records.importFiles([fileOf(exportedBy(release))]);
  const again = JSON.parse(await records.exported(idsIn(release))) as { attempts: { entries: unknown[] }[] };
  expect(again.attempts.map(({ entries }) => entries)).toEqual(attemptsIn(release).map(({ entries }) => entries));
});

test('the results in the database of 0.1.0 are listed, the newest first', async () => {
  const { records } = await upgradedBrowser(first);
  const list = await records.list();
  expect(list.map(({ attempt }) => attempt)).toEqual(
    (
      [
        'freeThatWentOn',
        'guidedWithOwnBank',
        'practiceThatRepeats',
        'practiceWithHints',
        'testWithCriticalMistake',
        'testHandedInAtOnce',
        'branchWithSecondMistake',
        'testWithMistake',
      ] as const
    ).map((title) => attempts[title]),
  );
});

test('a finished attempt in the database of 0.1.0 opens in the debrief', async () => {
  const { records } = await upgradedBrowser(first);
  const repeated = await records.attempt(attempts.practiceThatRepeats);
  expect(repeated).toMatchObject({ mode: 'practice', stored: 8, result: { reached: true } });
  expect(repeated?.entries).toHaveLength(8);
  expect(await records.attempt(attempts.testHandedInAtOnce)).toMatchObject({ mode: 'test', stored: 2 });
});

test('an exercise left open with 0.1.0 is told of and begun anew, since its model was another', async () => {
  const { store } = await upgradedBrowser(first);
  const fake = fakeServices();
  const services = {
    ...fake.services,
    attempts: store,
    bankForNewAttempts: async () => bank,
    learner: () => ({ id: 'l-hanako', name: '花子' }),
  };
  const room = new ScenarioRoom(async () => edgeWithoutIssue, services, 'practice');
  await room.enter();
  expect(room.state).toMatchObject({ kind: 'unfinished', obstacle: 'otherModel' });
  const { remains } = room.state.kind === 'unfinished' && room.state.obstacle !== null ? room.state : {};
  expect(remains?.readable).toBe(remains?.stored);
  expect(remains?.stored).toBeGreaterThan(4);
  await room.startAnew();
  await settled();
  expect(room.state).toMatchObject({ kind: 'underWay' });
  room.leave();
});

test.each(
  releases.flatMap((release) =>
    Object.entries(pictureNotesOf(release)).map(([what, text]) => [release, what, text] as const),
  ),
)('the picture that %s saved of a %s is opened for work again', async (_, what, text) => {
  const reading = await pictureNotes.read(text);
  expect(reading).toMatchObject({ ok: true, note: { source: { kind: what === 'photo' ? 'photo' : 'step' } } });
});

test.each(releases)('an attempt that %s exported is judged again, and keeps what no entry says', async (release) => {
  const made = browser();
  await made.records.importFiles([fileOf(exportedBy(release))]);
  const { records } = await upgradedBrowser(release);
  const there = await records.list();
  const factsOf = ({ attempt, scenario, mode, learner, finishedAt, seconds, reached }: Result) =>
    [attempt, scenario, mode, learner, finishedAt, seconds, reached] as const;
  const imported = await made.records.list();
  expect(imported.map(factsOf)).toEqual(there.map(factsOf));
  expect(imported.map((result) => [result.modelVersion, result.unverified])).toEqual(
    there.map(() => [modelVersion, undefined]),
  );
  // Of the same model, the judgement is the same as well.
  const old = there.filter((result) => result.modelVersion !== modelVersion).map(({ attempt }) => attempt);
  const ofThisModel = ({ attempt }: Result) => !old.includes(attempt);
  expect(imported.filter(ofThisModel)).toEqual(there.filter(ofThisModel));
});

test('an attempt that 0.1.0 exported is played to the screen that it ended on', async () => {
  const made = browser();
  await made.records.importFiles([fileOf(exportedBy(first))]);
  const screens = await Promise.all(
    Object.entries(attempts).map(async ([title, attempt]) => {
      const recorded = await made.records.attempt(attempt);
      return [title, recorded && screenText(replayAttempt(recorded).world)] as const;
    }),
  );
  const expected = Object.entries(outcomesOf(first)).map(([title, outcome]) => [
    title,
    'screen' in outcome && outcome.screen,
  ]);
  expect(screens).toEqual(expected);
});

test('the points that 0.1.0 gave stay the grade of practices and tests, in the list of its database', async () => {
  const { records } = await upgradedBrowser(first);
  const grades = new Map((await records.list()).map(({ attempt, grade }) => [attempt, grade]));
  expect(titles.map((title) => [title, grades.get(attempts[title])])).toEqual([
    ['testWithMistake', { points: 95, passed: true }],
    ['branchWithSecondMistake', { points: 30, passed: false }],
    ['testHandedInAtOnce', { points: 30, passed: false }],
    ['testWithCriticalMistake', { points: 72, passed: false }],
    ['practiceWithHints', { points: 40, passed: false }],
    ['practiceThatRepeats', { points: 100, passed: true }],
    ['guidedWithOwnBank', null],
    ['freeThatWentOn', null],
  ]);
});

test('in the list of the database of 0.1.0 no step that was never reached is called wrong', async () => {
  const { records } = await upgradedBrowser(first);
  const atOnce = (await records.list()).find(({ attempt }) => attempt === attempts.testHandedInAtOnce);
  expect(atOnce).toMatchObject({ wrongSteps: [], steps: 6 });
  expect(atOnce?.unreachedSteps).toHaveLength(6);
});
