import type { RecordedAttempt } from '../../session/ports/records.ts';
import { timelineOf, type TimelineLine } from '../../training/debrief/timeline.ts';
import { replayInBatches, type ReplayedAttempt } from '../../training/attempt/replay.ts';
import { scoreOf } from '../../training/assessment/score-of.ts';
import type { Score } from '../../training/attempt/step-outcome.ts';

/** An attempt gone through once more: all that its debrief shows. */
export interface Told extends ReplayedAttempt {
  readonly score: Score;
  readonly lines: readonly TimelineLine[];
}

export async function tell(recorded: RecordedAttempt, turn: (done: number) => Promise<void>): Promise<Told> {
  const replayed = await replayInBatches(recorded, turn);
  const { scenario, course, trace } = replayed;
  return { ...replayed, score: scoreOf(scenario, course, trace), lines: timelineOf(scenario, course, trace) };
}
