import type { Entry, Event } from '../../procedure/world/event.ts';
import type { Course } from '../attempt/course.ts';
import type { Judgement } from '../attempt/judgement.ts';
import type { NextStep } from '../guidance/next-step.ts';
import type { Trace } from '../trace.ts';

/** One entry that is worth telling. */
export interface TimelineLine extends Pick<Entry, 'seq' | 'at' | 'actor' | 'event'> {
  /** Null where the learner did nothing. */
  readonly verdict: Judgement['verdict'] | null;
  /** The taught mistake that was made by this entry. */
  readonly mistake: string | null;
  readonly wanted: NextStep | null;
}

/** Entries that are told of though nothing in them is judged. */
const telling: ReadonlySet<Event['type']> = new Set<Event['type']>([
  'authenticated',
  'credentialsRefused',
  'certificateIssued',
  'enrolmentRefused',
  'certificateInstalled',
  'installationFailed',
  'certificateAccepted',
  'certificateRefused',
  'loggedIn',
  'bankUnreachable',
  'sessionEnded',
  'clockMoved',
  'tookHint',
  'advised',
  'handedIn',
]);

/** Lists what happened, without what only arranged the screen. */
export function timelineOf(course: Course, trace: Trace): readonly TimelineLine[] {
  const judged = new Map(course.judgements.map((judgement) => [judgement.seq, judgement]));
  const mistakes = new Map(course.mistakes.map(({ seq, mistake }) => [seq, mistake]));
  return trace.flatMap(({ entry: { seq, at, actor, event } }) => {
    const judgement = judged.get(seq);
    const mistake = mistakes.get(seq) ?? null;
    const isTold = telling.has(event.type) || mistake !== null || (judgement && judgement.verdict !== 'neutral');
    if (!isTold) return [];
    const { verdict = null, wanted = null } = judgement ?? {};
    return [{ seq, at, actor, event, verdict, mistake, wanted }];
  });
}
