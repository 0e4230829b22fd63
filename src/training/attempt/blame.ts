import { seqOf } from '../../procedure/world/ask.ts';
import type { Event } from '../../procedure/world/event.ts';
import type { Happening } from '../trace.ts';
import type { Course } from './course.ts';
import { stepsAfterWrong } from './steps-after.ts';

const refusals: ReadonlySet<Event['type']> = new Set<Event['type']>([
  'credentialsRefused',
  'certificateRefused',
  'enrolmentRefused',
]);

/** A refusal by which a mistake was made tells that what it answers was wrong, though it might have led on. */
export function blamed(course: Course, { entry: { event } }: Happening): Course {
  if (!refusals.has(event.type) || !('ask' in event)) return course;
  const cause = seqOf(event.ask);
  const blame = course.judgements.find(({ seq }) => seq === cause);
  return blame === undefined
    ? course
    : {
        ...course,
        judgements: course.judgements.map((one) => (one === blame ? { ...one, verdict: 'wrong' } : one)),
        steps: stepsAfterWrong(course.steps, blame.wanted?.step),
      };
}
