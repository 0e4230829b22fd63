// What people have stored or exported with an earlier release opens in this one.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { modelVersion } from '../../../../src/procedure/world/world.ts';
import { attemptRecords } from '../../../../src/session/records/attempt-records.ts';
import { highWaterMarks } from '../../../../src/session/records/high-water-marks.ts';
import { indexedDbAttempts } from '../../../../src/session/records/indexed-db-attempts.ts';
import { pictureNotes } from '../../../../src/session/records/picture-notes.ts';
import { ScenarioRoom } from '../../../../src/session/rooms/practice-room.svelte.ts';
import { edgeWithoutIssue } from '../../../../src/training/scenarios/edge-without-issue.ts';
import { bank, browser, fileOf } from '../../../support/attempt-files.ts';
import { fakeOutside } from '../../../support/fake-outside.ts';
import { memoryText, settled } from '../../../support/fakes.ts';
import { exportedBy, pictureNotesOf, releases, restoreDatabase } from '../../../support/stored-data.ts';

/** The finished attempts of each release, by what was done in them. */
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

/** A browser whose database was last used with this release. */
async function upgradedBrowser(release: (typeof releases)[number]) {
  const name = `attempts of ${release} ${Math.random()}`;
  const marks = await restoreDatabase(release, name);
  const store = indexedDbAttempts(name, highWaterMarks(memoryText(marks)));
  return { store, records: attemptRecords(store, async () => bank) };
}

test.each(releases)(
  'the attempts that %s exported are imported, and nothing in them is found damaged',
  async (release) => {
    const { records } = browser();
    const file = fileOf(exportedBy(release));
    expect(await records.importFiles([file])).toEqual({ taken: titles.length, known: 0, faults: [] });
    expect((await records.list()).map(({ attempt }) => attempt).toSorted()).toEqual(Object.values(attempts).toSorted());
    expect(await records.importFiles([file]), 'a second time').toEqual({ taken: 0, known: titles.length, faults: [] });
  },
);

test.each(releases)('an attempt that %s exported is played to its last entry in the debrief', async (release) => {
  const { records } = browser();
  await records.importFiles([fileOf(exportedBy(release))]);
  for (const title of titles) {
    const recorded = await records.attempt(attempts[title]);
    expect([title, recorded?.entries.length]).toEqual([title, recorded?.stored]);
    expect([title, recorded?.stored]).not.toEqual([title, 0]);
  }
});

test.each(releases)('what %s exported is exported again with the same entries', async (release) => {
  const { records } = browser();
  await records.importFiles([fileOf(exportedBy(release))]);
  const again = JSON.parse(await records.exported(Object.values(attempts))) as { attempts: { entries: unknown[] }[] };
  const before = JSON.parse(exportedBy(release)) as { attempts: { entries: unknown[] }[] };
  expect(again.attempts.map(({ entries }) => entries)).toEqual(before.attempts.map(({ entries }) => entries));
});

test.each(releases)('the results in the database of %s are listed, the newest first', async (release) => {
  const { records } = await upgradedBrowser(release);
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

test.each(releases)('a finished attempt in the database of %s opens in the debrief', async (release) => {
  const { records } = await upgradedBrowser(release);
  const repeated = await records.attempt(attempts.practiceThatRepeats);
  expect(repeated).toMatchObject({ mode: 'practice', stored: 8, result: { reached: true } });
  expect(repeated?.entries).toHaveLength(8);
  expect(await records.attempt(attempts.testHandedInAtOnce)).toMatchObject({ mode: 'test', stored: 2 });
});

test.each(releases)('an exercise left open with %s is gone on with', async (release) => {
  const { store } = await upgradedBrowser(release);
  const fake = fakeOutside();
  const outside = {
    ...fake.outside,
    attempts: store,
    bankForNewAttempts: async () => bank,
    learner: () => ({ id: 'l-hanako', name: '花子' }),
  };
  const room = new ScenarioRoom(async () => edgeWithoutIssue, outside, 'practice');
  await room.enter();
  expect(room.state).toMatchObject({ kind: 'unfinished', obstacle: null });
  await room.resume();
  await settled();
  expect(room.state).toMatchObject({ kind: 'underWay' });
  const { session } = room.state.kind === 'underWay' ? room.state : {};
  expect(session?.steps.filter(({ outcome }) => outcome === 'right')).toHaveLength(4);
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

test('the model has not changed since the stored attempts were made', () => {
  // A rule that changes what stored entries come to needs a higher version, and stored attempts of that version beside these.
  expect(modelVersion).toBe(2);
});
