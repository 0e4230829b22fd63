import { courseAfter, courseFrom, type Course } from '../../../src/training/attempt/course.ts';
import { reachOf } from '../../../src/training/guidance/reach.ts';
import type { NextStep } from '../../../src/training/guidance/next-step.ts';
import type { Route } from '../../../src/training/guidance/route.ts';
import type { Happening, Trace } from '../../../src/training/trace.ts';
import type { Journey } from './journey.ts';

export type SoFar = Pick<Journey, 'given' | 'world' | 'trace'>;

/** The guide as the machine knows it: faults can be planted by wrapping it. */
export interface Guide {
  /** The next thing to do; null if there is none. */
  readonly next: (soFar: SoFar) => NextStep | null;
  /** The verdict on the last action of the learner, if the last happening is one. */
  readonly verdict: (soFar: SoFar) => 'right' | 'wrong' | 'neutral' | undefined;
}

/** The guide of the product. Journeys that begin alike share the courses of their beginnings. */
export function productGuide(route: Route): Guide {
  const courses = new WeakMap<Happening, Course>();
  const begun = new Map<Journey['given'], Course>();
  const courseOf = (given: Journey['given'], trace: Trace): Course => {
    const last = trace.at(-1);
    const known = last ? courses.get(last) : begun.get(given);
    if (known) return known;
    const course = last ? courseAfter(route, courseOf(given, trace.slice(0, -1)), trace) : courseFrom(route, given);
    if (last) courses.set(last, course);
    else begun.set(given, course);
    return course;
  };
  return {
    next: ({ given, world, trace }) => {
      const { next } = courseOf(given, trace);
      const reach = next && reachOf(world, next.event);
      // As the coach says it: first the action that brings the place into sight.
      return reach ? { step: null, event: reach.event, target: reach.target, distance: next.distance + 1 } : next;
    },
    verdict: ({ given, trace }) => {
      const judged = courseOf(given, trace).judgements.at(-1);
      return judged?.seq === trace.at(-1)?.entry.seq ? judged?.verdict : undefined;
    },
  };
}
