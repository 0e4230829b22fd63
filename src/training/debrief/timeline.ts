import type { Entry, Event } from '../../procedure/world/event.ts';
import type { LoginId } from '../../profile/profile.ts';
import type { Course } from '../attempt/course.ts';
import { mistakesByEntry } from '../attempt/made-mistakes.ts';
import { outcomeOf } from '../attempt/outcome.ts';
import type { Judgement } from '../attempt/judgement.ts';
import type { NextStep } from '../guidance/next-step.ts';
import type { Trace } from '../trace.ts';

/** An entry that the timeline lists. */
export interface TimelineLine extends Pick<Entry, 'seq' | 'at' | 'actor' | 'event'> {
  /** Null where the learner did nothing. */
  readonly verdict: Judgement['verdict'] | null;
  /** Ids of the taught mistakes that were made by this entry. */
  readonly mistakes: readonly string[];
  readonly wanted: NextStep | null;
}

/** Types of events that are listed though nothing in them is judged. */
const notable: ReadonlySet<Event['type']> = new Set<Event['type']>([
  'authenticated',
  'credentialsRefused',
  'requestFailed',
  'certificateIssued',
  'enrolmentRefused',
  'certificateInstalled',
  'installationFailed',
  'certificateAccepted',
  'certificateRefused',
  'loggedIn',
  'accountConfirmed',
  'entriesChecked',
  'registered',
  'registrationRefused',
  'bankUnreachable',
  'sessionEnded',
  'clockMoved',
  'tookHint',
  'advised',
  'handedIn',
  'certificatesRemade',
]);

/** Lists the happenings, except those that only arranged the screen. A wrong entry is listed, though it is judged when sent. */
export function timelineOf(course: Course, trace: Trace, account: LoginId): readonly TimelineLine[] {
  const judged = new Map(course.judgements.map((judgement) => [judgement.seq, judgement]));
  const madeBy = mistakesByEntry(course.mistakes);
  return trace.flatMap((happening) => {
    const { seq, at, actor, event } = happening.entry;
    const judgement = judged.get(seq);
    const mistakes = madeBy.get(seq) ?? [];
    const isListed =
      notable.has(event.type) ||
      mistakes.length > 0 ||
      (judgement && judgement.verdict !== 'neutral') ||
      outcomeOf(happening, account) !== null;
    if (!isListed) return [];
    const { verdict = null, wanted = null } = judgement ?? {};
    return [{ seq, at, actor, event, verdict, mistakes, wanted }];
  });
}
