import { assess, type Assessment } from '../assessment/assess.ts';
import type { Result } from '../assessment/result.ts';
import { mistakesByEntry } from '../attempt/made-mistakes.ts';
import type { Judgement } from '../attempt/judgement.ts';
import type { ReplayedAttempt } from '../attempt/replay.ts';
import { actionBehind } from './action-behind.ts';
import { timelineOf, type TimelineLine } from './timeline.ts';

/** A finished attempt as its debrief shows it, with what is looked up by the number of an entry. */
export interface Debriefing extends ReplayedAttempt {
  readonly assessment: Assessment;
  readonly lines: readonly TimelineLine[];
  readonly judgements: ReadonlyMap<number, Judgement>;
  readonly mistakes: ReadonlyMap<number, readonly string[]>;
  /** The entries that are worth a second look. */
  readonly stops: ReadonlySet<number>;
}

export function debriefingOf(replayed: ReplayedAttempt, about: Pick<Result, 'mode' | 'origin'>): Debriefing {
  const { scenario, course, trace } = replayed;
  const judgements = new Map(course.judgements.map((judgement) => [judgement.seq, judgement]));
  const mistakes = mistakesByEntry(course.mistakes);
  // If an answer of the bank reveals a mistake, the press before it is not a second one.
  const answered = new Set([...mistakes.keys()].map((seq) => actionBehind(trace, seq)?.entry.seq));
  const wrong = course.judgements.filter(({ seq, verdict }) => verdict === 'wrong' && !answered.has(seq));
  return {
    ...replayed,
    assessment: assess(scenario, course, trace, about),
    lines: timelineOf(course, trace, scenario.account),
    judgements,
    mistakes,
    stops: new Set([...wrong.map(({ seq }) => seq), ...mistakes.keys()]),
  };
}
