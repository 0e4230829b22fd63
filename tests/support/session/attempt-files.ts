// Finished attempts, files of them, and browsers to put them in.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { attemptFile } from '../../../src/session/records/attempt-file.ts';
import { attemptRecords } from '../../../src/session/records/attempt-records.ts';
import type { AttemptHeader, StoredAttempt } from '../../../src/session/attempt/attempt.ts';
import { highWaterMarks } from '../../../src/session/records/high-water-marks.ts';
import { indexedDbAttempts } from '../../../src/session/records/stored-attempts.ts';
import { profileHash } from '../../../src/session/machine/profile-hash.ts';
import type { ProfileSnapshot } from '../../../src/training/given-world.ts';
import type { Action, Scenario } from '../../../src/training/scenario.ts';
import type { Result } from '../../../src/training/assessment/result.ts';
import { loadScenario, scenarioIds } from '../../../src/training/scenarios/catalogue.ts';
import { actionsWithMistake, finishedAttempt } from '../finished-attempts.ts';
import { memoryText } from './fakes.ts';

export const bank: ProfileSnapshot = { profile: builtInProfile, hash: await profileHash(builtInProfile) };
const otherProfile = { ...builtInProfile, name: 'べつの銀行' };
/** The bank that another browser uses for new attempts. */
export const otherBank: ProfileSnapshot = { profile: otherProfile, hash: await profileHash(otherProfile) };

const scenarios = await Promise.all(scenarioIds.map((id) => loadScenario(id)));
const hanako = { id: 'l1', name: '花子' };

const finished = (scenario: Scenario, attempt: string, actions: readonly Action[]): StoredAttempt =>
  finishedAttempt(scenario, bank, actions, {
    attempt,
    mode: 'test',
    learner: hanako,
    finishedAt: 1_700_000_000_000 + attempt.length,
    seconds: 300,
  });

const solutionOf = ({ solution }: Scenario) => solution.map(({ action }) => action);

/** One of each exercise: solved as it should be. */
export const solvedOnes: readonly StoredAttempt[] = scenarios.map((scenario) =>
  finished(scenario, `solved-${scenario.id}`, solutionOf(scenario)),
);

/** One of each exercise: handed in after its first taught mistake. */
export const handedIn: readonly StoredAttempt[] = scenarios.map((scenario) =>
  finished(scenario, `handed-in-${scenario.id}`, actionsWithMistake(scenario, scenario.mistakes[0]?.id ?? '')),
);

let browsers = 0;

/** A browser whose trainer keeps results; what lies in its database can be looked at. */
export function browser(current = bank) {
  const name = `attempt files ${(browsers += 1)}`;
  const store = indexedDbAttempts(name, highWaterMarks(memoryText()));
  const records = attemptRecords(
    store,
    async () => current,
    async () => undefined,
  );
  const all = async () => {
    await store.results(); // the database is made by whoever asks first
    const database = await openDB(name);
    const of = <T>(name: string) => database.getAll(name) as Promise<T[]>;
    const [rows, entries, results] = await Promise.all([
      of<AttemptHeader>('attempts'),
      of<{ readonly attempt: string }>('entries'),
      of<Result>('results'),
    ]);
    database.close();
    return { rows, entries, results };
  };
  return { store, records, all };
}

export const fileOf = (content: BlobPart, name = 'a.json'): File => new File([content], name);

/** The text of a file with these attempts. */
export const textOf = (...attempts: readonly unknown[]): string => attemptFile(attempts as readonly StoredAttempt[]);
