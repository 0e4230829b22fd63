import { handoverIndex } from '../../training/attempt/handover.ts';
import { playEntries, replayAttempt } from '../../training/attempt/replay.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { Scenario } from '../../training/scenario.ts';
import type { Obstacle } from '../../training/trouble.ts';
import { profileOf } from '../attempt/attempt-profile.ts';
import type { FoundAttempt, StoredAttempt } from '../attempt/attempt.ts';
import type { Remains } from '../ports/practice.ts';
import { readAttempt } from '../records/read-attempt.ts';

export type Examined =
  | { readonly obstacle: null; readonly attempt: StoredAttempt; readonly bankProfile: ProfileSnapshot }
  | { readonly obstacle: Obstacle; readonly remains: Remains };

/** Examines whether an attempt can be resumed; if not, says why, and what remains of it. */
export async function examineAttempt(
  found: FoundAttempt,
  scenario: Scenario,
  current: ProfileSnapshot,
): Promise<Examined> {
  const { attempt, obstacle } = readAttempt(found);
  const stored = Math.max(found.entries.length, found.known);
  const nothing = { stored, readable: 0, mistakes: [] };
  if (!attempt) return { obstacle: obstacle ?? 'damaged', remains: nothing };
  const bankProfile = await profileOf(attempt.header, current);
  if (typeof bankProfile === 'string') return { obstacle: obstacle ?? bankProfile, remains: nothing };
  const { trace } = playEntries(scenario, bankProfile, attempt.entries);
  const refused = trace.length < attempt.entries.length ? 'damaged' : null;
  const standsInTheWay = obstacle ?? refused;
  if (standsInTheWay === null) return { obstacle: null, attempt, bankProfile };
  const { header, entries } = attempt;
  const handover = handoverIndex(header.origin, entries);
  const { course } = replayAttempt({ scenario, bankProfile, entries, handover });
  const mistakes = course.mistakes.map(({ mistake }) => mistake);
  return { obstacle: standsInTheWay, remains: { stored, readable: trace.length, mistakes } };
}
