import { handoverIndex } from '../../training/attempt/handover.ts';
import { playEntries, replayAttempt, type PlayedEntries } from '../../training/attempt/replay.ts';
import type { ExerciseWithBank } from '../../training/exercise-with-bank.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { Scenario } from '../../training/scenario.ts';
import type { Obstacle } from '../../training/trouble.ts';
import { profileOf } from '../attempt/attempt-profile.ts';
import { exerciseFor } from '../attempt/exercise-for.ts';
import type { FoundAttempt, StoredAttempt } from '../attempt/attempt.ts';
import type { Remains } from '../ports/practice.ts';
import { readAttempt } from '../records/read-attempt.ts';

export type Examined =
  | {
      readonly obstacle: null;
      readonly attempt: StoredAttempt;
      /** With the attempt's own customer. */
      readonly exercise: ExerciseWithBank;
      readonly played: PlayedEntries;
    }
  | {
      readonly obstacle: Obstacle;
      readonly remains: Remains;
      /** Null where the attempt or its bank cannot be read. */
      readonly exercise: ExerciseWithBank | null;
    };

/**
 * Decides whether a stored attempt can be continued; otherwise says why not, and what is left of it.
 * @param own the exercise with its own customer
 */
export async function examineAttempt(found: FoundAttempt, own: Scenario, current: ProfileSnapshot): Promise<Examined> {
  const { attempt, obstacle } = readAttempt(found);
  const stored = Math.max(found.entries.length, found.known);
  const nothing = { stored, readable: 0, mistakes: [] };
  if (!attempt) return { obstacle: obstacle ?? 'damaged', remains: nothing, exercise: null };
  const bank = await profileOf(attempt.header, current);
  if (typeof bank === 'string') return { obstacle: obstacle ?? bank, remains: nothing, exercise: null };
  const exercise = await exerciseFor(own, bank, attempt.header.variant);
  const { scenario, bankProfile } = exercise;
  const played = playEntries(scenario, bankProfile, attempt.entries);
  const readable = played.trace.length;
  const refused = readable < attempt.entries.length ? 'damaged' : null;
  const standsInTheWay = obstacle ?? refused;
  if (standsInTheWay === null) return { obstacle: null, attempt, exercise, played };
  const { header, entries } = attempt;
  const handover = handoverIndex(header.origin, entries);
  const { course } = replayAttempt({ scenario, bankProfile, entries, handover, played });
  const mistakes = course.mistakes.map(({ mistake }) => mistake);
  return { obstacle: standsInTheWay, remains: { stored, readable, mistakes }, exercise };
}
