import * as v from 'valibot';
import { givenWorld } from '../training/given-world.ts';
import { isScenarioId, loadScenario } from '../training/scenarios/catalogue.ts';
import { traceOf } from '../training/trace.ts';
import { placeOf, readAttemptFile, readAttemptInFile } from './attempt-file.ts';
import { profileOf } from './attempt-profile.ts';
import type { AttemptStore, StoredAttempt } from './attempt.ts';
import type { ImportFault, ImportReport, OpenedFile } from './ports/records.ts';
import type { ProfileSnapshot } from '../training/given-world.ts';
import { readAttempt } from './read-attempt.ts';
import { resultSchema } from './result-schema.ts';

const largestFile = 50 * 1_024 ** 2;

type Fault = Omit<ImportFault, 'file' | 'number'>;

const damaged = (at: string, detail: string): Fault => ({ kind: 'damaged', at, detail });

/** Whether two stored things are the same: both are plain data from the same makers. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** An attempt of a file that may be stored, or what is wrong with it. */
async function examined(json: unknown, current: ProfileSnapshot): Promise<StoredAttempt | Fault> {
  const outer = readAttemptInFile(json);
  if (!outer.success) return damaged(placeOf(outer.issues), outer.issues[0].message);
  const { header: about, entries, result: stored } = outer.output;
  const result = v.safeParse(resultSchema, stored);
  if (!result.success) return damaged(`result.${placeOf(result.issues)}`, result.issues[0].message);
  const { scenario: id } = result.output;
  if (!isScenarioId(id)) return { kind: 'unknownScenario', at: 'result.scenario', detail: id.slice(0, 60) };
  const { attempt, obstacle } = readAttempt({ id: result.output.attempt, header: about, entries, known: 0 });
  if (!attempt) return damaged('header', obstacle ?? 'unreadable');
  const { header } = attempt;
  if (header.scenario !== id) return damaged('header.scenario', id);
  if (header.status !== 'solved' && header.status !== 'handedIn') return damaged('header.status', 'solved | handedIn');
  if (obstacle === 'damaged') return damaged(`entries.${attempt.entries.length}`, 'no entry of an attempt');
  const bankProfile = await profileOf(header, current);
  if (typeof bankProfile === 'string') return damaged('header.snapshot', bankProfile);
  const trace = traceOf(givenWorld((await loadScenario(id)).given, bankProfile), attempt.entries);
  if (obstacle === null && trace.length < attempt.entries.length) {
    return damaged(`entries.${trace.length}`, 'cannot happen there');
  }
  return { header, entries: attempt.entries, result: result.output };
}

async function kept(attempts: AttemptStore, attempt: StoredAttempt): Promise<'taken' | 'known' | Fault> {
  if (await attempts.add(attempt)) return 'taken';
  const here = await attempts.find(attempt.header.id);
  return same(here?.result, attempt.result) && same(here?.entries, attempt.entries)
    ? 'known'
    : damaged('header.id', 'another attempt of this id is stored here');
}

/** Takes what can be taken of these files; each thing that cannot be is named. Nothing that is stored is changed. */
export async function importAttempts(
  attempts: AttemptStore,
  current: ProfileSnapshot,
  files: readonly OpenedFile[],
): Promise<ImportReport> {
  let [taken, known] = [0, 0];
  const faults: ImportFault[] = [];
  for (const file of files) {
    if (file.size > largestFile) {
      faults.push({ file: file.name, kind: 'tooLarge' });
      continue;
    }
    const reading = readAttemptFile(await file.text().catch(() => ''));
    if (!reading.ok) {
      const { kind, at } = reading;
      faults.push({ file: file.name, kind, ...(at !== undefined && { at }) });
      continue;
    }
    for (const [index, json] of reading.attempts.entries()) {
      const found = await examined(json, current);
      const outcome = 'kind' in found ? found : await kept(attempts, found).catch((): Fault => ({ kind: 'notStored' }));
      if (outcome === 'taken') taken += 1;
      else if (outcome === 'known') known += 1;
      else faults.push({ file: file.name, number: index + 1, ...outcome });
    }
  }
  return { taken, known, faults };
}
