import { faultOf } from '../../database/fault-of.ts';
import { handoverIndex } from '../../training/attempt/handover.ts';
import { playEntries } from '../../training/attempt/replay.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import { isScenarioId, loadScenario } from '../../training/scenarios/catalogue.ts';
import { attemptFile } from './attempt-file.ts';
import { profileOf } from '../attempt/attempt-profile.ts';
import { exerciseFor } from '../attempt/exercise-for.ts';
import type { AttemptStore, StoredAttempt } from '../attempt/attempt.ts';
import { importAttempts } from './import-attempts.ts';
import type { RecordedAttempt, Records } from '../ports/records.ts';
import { readAttempt } from './read-attempt.ts';
import { readResults } from './read-results.ts';

/**
 * The records of finished attempts in a store.
 * @param turn gives the page a turn, between parts of work that takes long
 */
export function attemptRecords(
  attempts: AttemptStore,
  currentBank: () => Promise<ProfileSnapshot>,
  turn: () => Promise<void>,
): Records {
  let removed: readonly StoredAttempt[] = [];

  async function stored(id: string): Promise<StoredAttempt | undefined> {
    const found = await attempts.find(id);
    const [result] = readResults([found?.result]);
    const { attempt } = found && result ? readAttempt(found) : {};
    return attempt && result ? { ...attempt, result } : undefined;
  }
  const allOf = async (ids: readonly string[]): Promise<readonly StoredAttempt[]> => {
    const list: StoredAttempt[] = [];
    // One after the other, since each holds a bank and all its entries.
    for (const id of ids) {
      const attempt = await stored(id);
      if (attempt) list.push(attempt);
    }
    return list;
  };

  return {
    async list() {
      return readResults(await attempts.results()).toSorted((one, other) => other.finishedAt - one.finishedAt);
    },
    async attempt(id): Promise<RecordedAttempt | undefined> {
      const found = await stored(id);
      if (!found?.result) return undefined;
      const { header, entries, result } = found;
      if (!isScenarioId(header.scenario)) return undefined;
      const bank = await profileOf(header, await currentBank());
      if (typeof bank === 'string') return undefined;
      const { scenario, bankProfile } = await exerciseFor(await loadScenario(header.scenario), bank, header.variant);
      const playable = playEntries(scenario, bankProfile, entries).trace.length;
      return {
        result,
        scenario,
        mode: result.mode,
        bankProfile,
        entries: entries.slice(0, playable),
        stored: entries.length,
        handover: handoverIndex(header.origin, entries),
      };
    },
    async remove(ids) {
      const list: StoredAttempt[] = [];
      for (const id of ids) {
        const found = await attempts.find(id);
        // Kept as stored, even if unreadable, so that it can be restored.
        if (found) list.push(found as unknown as StoredAttempt);
      }
      await attempts.remove(ids);
      removed = list;
    },
    async undo() {
      // If an earlier undo failed half way, the store skips the attempts that it restored.
      for (const attempt of removed) await attempts.add(attempt);
      removed = [];
    },
    exported: async (ids) => attemptFile(await allOf(ids)),
    importFiles: async (files, options) =>
      importAttempts({ attempts, current: await currentBank(), turn }, files, options),
    storageFaultOf: faultOf,
  };
}
