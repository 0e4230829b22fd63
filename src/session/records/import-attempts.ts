import * as v from 'valibot';
import { encodedText } from '../../profile/encoded-text.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import { isScenarioId, loadScenario } from '../../training/scenarios/catalogue.ts';
import { turnTaking } from '../../training/attempt/replay.ts';
import { modelVersion } from '../../procedure/world/world.ts';
import type { Result } from '../../training/assessment/result.ts';
import { placeOf, readAttemptFile, readAttemptInFile, type FileReading } from './attempt-file.ts';
import { profileOf } from '../attempt/attempt-profile.ts';
import { exerciseFor } from '../attempt/exercise-for.ts';
import { finishedStatuses, type AttemptHeader, type AttemptStore, type StoredAttempt } from '../attempt/attempt.ts';
import { rescore, type Rescored } from './rescore.ts';
import type { ImportFault, ImportOptions, ImportReport, OpenedFile } from '../ports/records.ts';
import { profileHash } from '../machine/profile-hash.ts';
import { isOfNewerModel, readAttempt } from './read-attempt.ts';
import { resultSchema } from './result-schema.ts';

const largestFile = 50 * 1_024 ** 2;

type Fault = Omit<ImportFault, 'file' | 'number'>;

const damaged = (at: string, detail: string): Fault => ({ kind: 'damaged', at, detail });

type Spend = (effort: number) => Promise<void>;

/** The effort for an attempt without entries. */
const effortToRead = 20;

const faultDetails = { impossible: 'cannot happen there', notEnded: 'the attempt has not ended' } as const;

/** Compares plain data whose keys stand in the same order. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Returns a field in which a header and a result contradict each other. */
function contradiction(
  { scenario, mode, learner, variant, modelVersion: version }: AttemptHeader,
  result: Result,
): string | undefined {
  const inHeader = { scenario, mode, learner, variant, modelVersion: version };
  return (['scenario', 'mode', 'learner', 'variant', 'modelVersion'] as const).find(
    (field) => !same(inHeader[field], result[field]),
  );
}

/** The seconds from beginning to end, as every release stored them. */
const secondsOf = ({ startedAt }: AttemptHeader, { finishedAt }: Result): number =>
  Math.max(0, Math.round((finishedAt - startedAt) / 1_000));

/** A result of an earlier model that cannot be judged again: what it claims is kept apart from what counts. */
const unverified = ({ unverified: before, ...claimed }: Result): Result => ({
  ...claimed,
  grade: null,
  reached: false,
  unverified: before ?? { points: claimed.grade?.points ?? null },
});

/** Returns an attempt of a file that may be stored, or the fault in it. */
async function examined(json: unknown, current: ProfileSnapshot, spend: Spend): Promise<StoredAttempt | Fault> {
  const outer = readAttemptInFile(json);
  if (!outer.success) return damaged(placeOf(outer.issues), outer.issues[0].message);
  const { header: about, entries, result: stored } = outer.output;
  await spend(entries.length / 5);
  if (isOfNewerModel(about)) return { kind: 'newerFormat', at: 'header.modelVersion' };
  const read = v.safeParse(resultSchema, stored);
  if (!read.success) return damaged(placeOf(read.issues, 'result'), read.issues[0].message);
  const claimed = read.output;
  if (!isScenarioId(claimed.scenario)) {
    return { kind: 'unknownScenario', at: 'result.scenario', detail: claimed.scenario };
  }
  const { attempt, obstacle } = readAttempt({ id: claimed.attempt, header: about, entries, known: 0 });
  if (!attempt) return damaged('header', obstacle ?? 'unreadable');
  const { header } = attempt;
  if (header.id !== claimed.attempt) return damaged('header.id', claimed.attempt);
  const field = contradiction(header, claimed);
  if (field !== undefined) return damaged(`result.${field}`, 'as in the header');
  if (!finishedStatuses.some((status) => status === header.status)) {
    return damaged('header.status', finishedStatuses.join(' | '));
  }
  const seconds = secondsOf(header, claimed);
  if (claimed.seconds !== seconds) return damaged('result.seconds', String(seconds));
  if (obstacle === 'damaged') return damaged(`entries.${attempt.entries.length}`, 'no entry of an attempt');
  const bank = await profileOf(header, current);
  if (typeof bank === 'string') return damaged('header.snapshot', bank);
  if ((await profileHash(header.snapshot)) !== header.profile.hash) {
    return damaged('header.snapshot', 'the bank of profile.hash');
  }
  const { scenario, bankProfile } = await exerciseFor(await loadScenario(claimed.scenario), bank, header.variant);
  const rescored: Rescored =
    attempt.entries.length < entries.length
      ? { ok: false, index: attempt.entries.length, fault: 'impossible' }
      : await rescore(attempt, claimed, scenario, bankProfile, spend);
  if (!rescored.ok && rescored.fault === 'tooMuch') return { kind: 'tooMuch' };
  // An attempt of an earlier model may have gone on in ways that this one does not know, which is no damage. Its score is not
  // believed, though: anybody can write that a file is old.
  if (obstacle !== null && !rescored.ok) return { ...attempt, result: unverified(claimed) };
  if (!rescored.ok) return damaged(`entries.${rescored.index}`, faultDetails[rescored.fault]);
  return {
    header: { ...header, modelVersion, status: rescored.status },
    entries: attempt.entries,
    result: { ...rescored.result, modelVersion },
  };
}

async function readFile(file: OpenedFile): Promise<FileReading> {
  const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer());
  const content = encodedText(new Uint8Array(bytes));
  return content.ok ? readAttemptFile(content.text) : { ok: false, kind: content.fault };
}

async function kept(attempts: AttemptStore, attempt: StoredAttempt): Promise<'taken' | 'known' | Fault> {
  if (await attempts.add(attempt)) return 'taken';
  const found = await attempts.find(attempt.header.id);
  const here = found && readAttempt(found).attempt;
  // Stored here by an earlier release, and judged again in the file.
  const header = here && { ...here.header, modelVersion: attempt.header.modelVersion, status: attempt.header.status };
  return same(header, attempt.header) && same(here?.entries, attempt.entries) ? 'known' : { kind: 'otherHere' };
}

interface ImportSurroundings {
  readonly attempts: AttemptStore;
  /** The bank that is in force here. */
  readonly current: ProfileSnapshot;
  /** Gives the page a turn. */
  readonly turn: () => Promise<void>;
}

/**
 * Imports every sound attempt of these files and reports the others. Stored attempts are never changed. The page gets its turn all
 * the while.
 */
export async function importAttempts(
  { attempts, current, turn }: ImportSurroundings,
  files: readonly OpenedFile[],
  { signal, onprogress }: ImportOptions = {},
): Promise<ImportReport> {
  let [taken, known] = [0, 0];
  const faults: ImportFault[] = [];
  const spend = turnTaking(async () => {
    await turn();
    signal?.throwIfAborted();
  });
  const unlessBrokenOff = (): Fault => {
    signal?.throwIfAborted();
    return { kind: 'notStored' };
  };

  async function take(file: OpenedFile): Promise<void> {
    if (file.size > largestFile) return void faults.push({ file: file.name, kind: 'tooLarge' });
    const reading = await readFile(file);
    if (!reading.ok) {
      const { kind, at } = reading;
      return void faults.push({ file: file.name, kind, ...(at !== undefined && { at }) });
    }
    for (const [index, json] of reading.attempts.entries()) {
      onprogress?.({ file: file.name, done: index, of: reading.attempts.length });
      signal?.throwIfAborted();
      await spend(effortToRead);
      // The code of an exercise may be unavailable without a network.
      const found = await examined(json, current, spend).catch(unlessBrokenOff);
      const outcome = 'kind' in found ? found : await kept(attempts, found).catch((): Fault => ({ kind: 'notStored' }));
      if (outcome === 'taken') taken += 1;
      else if (outcome === 'known') known += 1;
      else faults.push({ file: file.name, number: index + 1, ...outcome });
    }
  }

  try {
    for (const file of files) {
      signal?.throwIfAborted();
      await take(file);
    }
  } catch (fault) {
    if (!signal?.aborted) throw fault;
    return { taken, known, faults, brokenOff: true };
  }
  return { taken, known, faults };
}
