import type { ProfileSnapshot } from '../../training/given-world.ts';
import { handoverIndex } from '../../training/attempt/handover.ts';
import { replayAttempt } from '../../training/attempt/replay.ts';
import type { Scenario } from '../../training/scenario.ts';
import { assess } from '../../training/assessment/assess.ts';
import { resultOf } from '../../training/assessment/result-of.ts';
import type { Result } from '../../training/assessment/result.ts';
import type { FinishedStatus, StoredAttempt } from '../attempt/attempt.ts';

/**
 * The result of an attempt by its own entries; otherwise the index of the first entry that cannot have happened, or of the
 * missing end.
 */
export type Rescored =
  | { readonly ok: true; readonly status: FinishedStatus; readonly result: Result }
  | { readonly ok: false; readonly index: number; readonly fault: 'impossible' | 'notEnded' };

/**
 * Scores a finished attempt once more, up to the entry by which it ended.
 * @param stored the source of learner and time, which no entry records
 */
export function rescore(
  { header, entries }: StoredAttempt,
  stored: Result,
  scenario: Scenario,
  bankProfile: ProfileSnapshot,
): Rescored {
  const { origin } = header;
  const handover = handoverIndex(origin, entries);
  const { trace, course } = replayAttempt({ scenario, bankProfile, entries, handover });
  if (trace.length < entries.length) return { ok: false, index: trace.length, fault: 'impossible' };
  // Only the learner's own entries can end an attempt.
  const over = trace.slice(handover).find(({ after }) => after.over)?.entry.seq;
  const end = course.reached ?? over;
  if (end === undefined) return { ok: false, index: trace.length, fault: 'notEnded' };
  const { origin: _, ...rest } = stored;
  const about = { ...rest, ...(origin && { origin }) };
  const result = resultOf(about, assess(scenario, course, trace.slice(0, end), about));
  return { ok: true, status: result.reached ? 'solved' : 'handedIn', result };
}
