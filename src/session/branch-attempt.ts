import { canBranchAt } from '../procedure/can-branch.ts';
import { fold } from '../procedure/advance.ts';
import { modelVersion } from '../procedure/world.ts';
import { givenWorld } from '../training/given-world.ts';
import { isScenarioId, loadScenario } from '../training/scenarios/catalogue.ts';
import { profileOf } from './attempt-profile.ts';
import { openBank } from './certificate-answers.ts';
import type { OutsideOfAttempts } from './outside.ts';
import type { Branched } from './ports/rooms.ts';
import { randomId } from './randomness.ts';
import { readAttempt } from './read-attempt.ts';

/**
 * Begins a new attempt as another one was after so many entries, with the bank as it was then. It is open, and found by
 * whoever looks for what to go on with. Undefined where the other one cannot be read, or where something was under way.
 */
export async function branchAttempt(
  outside: OutsideOfAttempts,
  from: string,
  seq: number,
): Promise<Branched | undefined> {
  const { attempts, randomness, clock } = outside;
  const found = await attempts.find(from);
  const stored = found && readAttempt(found).attempt;
  if (!stored || !isScenarioId(stored.header.scenario)) return undefined;
  const { scenario: id, mode = 'free' } = stored.header;
  const scenario = stored.header.scenario;
  const bankProfile = await profileOf(stored.header, await outside.bankForNewAttempts());
  if (typeof bankProfile === 'string') return undefined;
  const entries = stored.entries.slice(0, seq);
  const { world, refused } = fold(givenWorld((await loadScenario(scenario)).given, bankProfile), entries);
  if (refused || entries.length < seq || !canBranchAt(world)) return undefined;

  const attempt = randomId(randomness);
  const about = { attempt, now: world.now, world, tell: () => undefined };
  const opened = await openBank({ ...outside, bankProfile }, about, seq);
  if (!opened.ok) return undefined;
  const header = {
    id: attempt,
    scenario: id,
    mode,
    learner: outside.learner(),
    startedAt: clock.realTime(),
    from: { attempt: from, seq },
    begins: seq,
    profile: { id: bankProfile.profile.id, hash: bankProfile.hash },
    snapshot: bankProfile.profile,
    modelVersion,
    status: 'open',
  } as const;
  await attempts.add({ header, entries });
  return { scenario, mode };
}
