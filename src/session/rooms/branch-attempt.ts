import { canBranchAt } from '../../procedure/can-branch.ts';
import { playEntries } from '../../training/attempt/replay.ts';
import { isScenarioId, loadScenario } from '../../training/scenarios/catalogue.ts';
import { profileOf } from '../attempt/attempt-profile.ts';
import { openBank } from '../attempt/certificate-ask-handlers.ts';
import { exerciseFor } from '../attempt/exercise-for.ts';
import { newHeader } from '../attempt/new-header.ts';
import type { SessionServices } from '../attempt/services.ts';
import type { Branched } from '../ports/rooms.ts';
import { readAttempt } from '../records/read-attempt.ts';

/**
 * Begins a new attempt with the first entries of another one, and the bank as it was then. The new attempt is open, so the next
 * room finds it. Undefined where the other attempt cannot be read, or an ask was open at that entry.
 */
export async function branchAttempt(
  services: SessionServices,
  from: string,
  seq: number,
): Promise<Branched | undefined> {
  const found = await services.attempts.find(from);
  const stored = found && readAttempt(found).attempt;
  if (!stored || !isScenarioId(stored.header.scenario)) return undefined;
  const { scenario: id, mode, variant } = stored.header;
  const bank = await profileOf(stored.header, await services.bankForNewAttempts());
  if (typeof bank === 'string') return undefined;
  const { scenario, bankProfile } = await exerciseFor(await loadScenario(id), bank, variant);
  const entries = stored.entries.slice(0, seq);
  const { world, trace } = playEntries(scenario, bankProfile, entries);
  if (trace.length < seq || !canBranchAt(world)) return undefined;

  const customer = variant === undefined ? {} : { variant };
  const header = newHeader(services, bank, {
    scenario: id,
    mode,
    origin: { kind: 'branch', attempt: from, entries: seq },
    ...customer,
  });
  const about = { attempt: header.id, now: world.now, world };
  const opened = await openBank({ ...services, bankProfile }, about, seq);
  if (!opened.ok) return undefined;
  await services.attempts.add({ header, entries });
  return { scenario: id, mode, ...customer };
}
