import type { ProfileSnapshot } from '../../training/given-world.ts';
import { handoverIndex } from '../../training/attempt/handover.ts';
import { effortToJudge, playEntries, replayInBatches } from '../../training/attempt/replay.ts';
import type { Scenario } from '../../training/scenario.ts';
import { assess } from '../../training/assessment/assess.ts';
import { resultOf } from '../../training/assessment/result-of.ts';
import type { Result } from '../../training/assessment/result.ts';
import type { FinishedStatus, StoredAttempt } from '../attempt/attempt.ts';
import { areDistinct } from './world-schema.ts';

/**
 * The result of an attempt by its own entries; otherwise the index of the first entry that cannot have happened, or of the
 * missing end. `tooMuch` would take too long to judge.
 */
export type Rescored =
  | { readonly ok: true; readonly status: FinishedStatus; readonly result: Result }
  | { readonly ok: false; readonly index: number; readonly fault: 'impossible' | 'notEnded' }
  | { readonly ok: false; readonly index: number; readonly fault: 'tooMuch' };

/** Some seconds of a slow machine. An exercise takes a fiftieth of it, with every window open that it needs. */
export const greatestEffort = 250_000;

/**
 * Scores a finished attempt once more, up to the entry by which it ended.
 * @param stored the source of learner and time, which no entry records
 * @param spend told of each effort, so that the page can have its turn
 */
export async function rescore(
  { header, entries }: StoredAttempt,
  stored: Result,
  scenario: Scenario,
  bankProfile: ProfileSnapshot,
  spend: (effort: number) => Promise<void>,
): Promise<Rescored> {
  const { origin, variant } = header;
  const handover = handoverIndex(origin, entries);
  const played = playEntries(scenario, bankProfile, entries);
  const { trace } = played;
  if (trace.length < entries.length) return { ok: false, index: trace.length, fault: 'impossible' };
  // No CA issues a serial number twice, and lists are drawn by it.
  const repeated = trace.findIndex(
    ({ after: { store } }, index) =>
      store !== trace[index - 1]?.after.store && !areDistinct(store.map(({ serialNumber }) => serialNumber)),
  );
  if (repeated >= 0) return { ok: false, index: repeated, fault: 'impossible' };
  if (effortToJudge(played) > greatestEffort) return { ok: false, index: trace.length, fault: 'tooMuch' };
  const { course } = await replayInBatches({ scenario, bankProfile, entries, handover, played }, spend);
  // Only the learner's own entries can end an attempt.
  const over = trace.slice(handover).find(({ after }) => after.over)?.entry.seq;
  const end = course.reached ?? over;
  if (end === undefined) return { ok: false, index: trace.length, fault: 'notEnded' };
  const { origin: _, variant: __, ...rest } = stored;
  const about = { ...rest, ...(origin && { origin }), ...(variant !== undefined && { variant }) };
  const result = resultOf(about, assess(scenario, course, trace.slice(0, end), about));
  return { ok: true, status: result.reached ? 'solved' : 'handedIn', result };
}
