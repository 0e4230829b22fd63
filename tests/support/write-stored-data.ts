// Writes the folder of a release beside the tests: exported attempts, what they come to, the events it reads, a browser's database,
// and the notes in pictures, each by the code that writes it for a learner. Run it with the project's Node:
//   npm exec -- node tests/support/write-stored-data.ts 0.3.0
import 'fake-indexeddb/auto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { root } from '../../src/cli/machine/root.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { readProfile } from '../../src/profile/read-profile.ts';
import type { StoredAttempt } from '../../src/session/attempt/attempt.ts';
import { profileHash } from '../../src/session/machine/profile-hash.ts';
import { attemptRecords } from '../../src/session/records/attempt-records.ts';
import { highWaterMarks } from '../../src/session/records/high-water-marks.ts';
import { indexedDbAttempts } from '../../src/session/records/stored-attempts.ts';
import { playEntries } from '../../src/training/attempt/replay.ts';
import { expiredCertificate } from '../../src/training/scenarios/expired-certificate.ts';
import { pictureNotes } from '../../src/session/records/picture-notes.ts';
import type { ProfileSnapshot } from '../../src/training/given-world.ts';
import { attemptsToStore } from './attempts-to-store.ts';
import { eventShapes } from './event-shapes.ts';
import { profile } from './mihon-bank.ts';
import { storedOutcome } from './stored-outcome.ts';

const snapshotOf = async (of: Profile): Promise<ProfileSnapshot> => ({ profile: of, hash: await profileHash(of) });

const bank = await snapshotOf(profile);
// Read like a file that a trainer opens.
const reading = readProfile({
  ...profile,
  id: 'keiko-bank',
  name: 'けいこ銀行',
  rules: { ...profile.rules, sessionMinutes: 5, temporaryLockSeconds: 120 },
  accounts: profile.accounts.filter(({ registration }) => registration === undefined),
});
if (!reading.ok) throw new Error("the trainer's bank cannot be read");
const ownBank = await snapshotOf(reading.profile);

function keptText(text: string | null = null) {
  return {
    read: () => text,
    write: (next: string) => {
      text = next;
      return true;
    },
  };
}

/** A browser that keeps attempts as a learner's does, and everything in it. */
async function browserWith(attempts: readonly StoredAttempt[]) {
  const marks = keptText();
  let now = 0;
  const store = indexedDbAttempts('attempts', highWaterMarks(marks), undefined, () => now);
  for (const attempt of attempts) {
    now = attempt.result?.finishedAt ?? attempt.header.startedAt;
    await store.keep(attempt, `owner of ${attempt.header.id}`);
  }
  const database = await openDB('attempts');
  const { version } = database;
  const [rows, entries, results] = await Promise.all(
    ['attempts', 'entries', 'results'].map((name) => database.getAll(name)),
  );
  database.close();
  const content = { version, attempts: rows, entries, results, marks: JSON.parse(marks.read() ?? '{}') as unknown };
  return {
    records: attemptRecords(
      store,
      async () => bank,
      async () => undefined,
    ),
    content,
  };
}

const look = {
  callouts: true,
  alt: '画面の説明',
  finish: { resolution: 'a4at300', frame: true, shadow: false },
} as const;

/** A picture of a step, of a step with another bank, and of an attempt. */
function notes({ header, entries }: StoredAttempt): Readonly<Record<string, string>> {
  const { world } = playEntries(expiredCertificate, bank, entries);
  const photo = { scenario: header.scenario, bankProfile: bank, world, details: [] };
  const step = (bankProfile: ProfileSnapshot | null) =>
    ({ kind: 'step', scenario: 'expired-certificate', count: 4, bankProfile }) as const;
  return {
    step: pictureNotes.written({ ...look, source: step(null), part: 'window', size: 'large' }),
    stepOfOwnBank: pictureNotes.written({ ...look, source: step(ownBank), part: 'page', size: 'small' }),
    photo: pictureNotes.written({ ...look, source: { kind: 'photo', photo }, part: 'desktop', size: 'medium' }),
  };
}

async function outcomes(records: Awaited<ReturnType<typeof browserWith>>['records'], ids: readonly string[]) {
  const found = await Promise.all(ids.map(async (id) => [id, await records.attempt(id)] as const));
  return Object.fromEntries(found.flatMap(([id, recorded]) => (recorded ? [[id, storedOutcome(recorded)]] : [])));
}

/** A release keeps its folder as it is once somebody may have stored something with it. */
function folderOf(release: string | undefined): string {
  const changes = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  if (release === undefined || !changes.includes(`\n## ${release} (not released)\n`)) {
    throw new Error(
      'name the release that the changelog calls "not released": the data of all others stay as they are',
    );
  }
  return join(root, 'tests/support/stored', release);
}

const folder = folderOf(process.argv[2]);
const attempts = await attemptsToStore({ bank, ownBank });
const finished = attempts.flatMap(({ header, result }) => (result ? [header.id] : []));
const { records, content } = await browserWith(attempts);
const [first] = attempts;
if (!first) throw new Error('no attempt to take a picture of');

mkdirSync(folder, { recursive: true });
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
};
write('attempts.json', await records.exported(finished));
write('outcomes.json', JSON.stringify(await outcomes(records, finished), null, 1));
write('database.json', JSON.stringify(content));
write('events.json', JSON.stringify(eventShapes(), null, 1));
write('pictures.json', JSON.stringify(notes(first), null, 1));
