import type { World } from '../../procedure/world/world.ts';
import type { RecordedAttempt } from '../../session/ports/records.ts';
import { timelineOf, type TimelineLine } from '../../training/debrief/timeline.ts';
import { givenWorld } from '../../training/given-world.ts';
import { courseAfter, courseFrom, type Course } from '../../training/attempt/course.ts';
import { routeOf, type Route } from '../../training/guidance/route.ts';
import { scoreOf } from '../../training/assessment/score-of.ts';
import type { Score } from '../../training/attempt/step-outcome.ts';
import { traceOf, type Trace } from '../../training/trace.ts';

/** An attempt gone through once more: all that its debrief shows. */
export interface Told {
  readonly given: World;
  readonly trace: Trace;
  readonly route: Route;
  readonly course: Course;
  readonly score: Score;
  readonly lines: readonly TimelineLine[];
}

/** How many events are judged before the page gets a turn. */
const atOnce = 50;

/**
 * Goes through an attempt, a part at a time, so that the page stays usable with a long one.
 * @param turn lets others go on, and hears how many events are done
 */
export async function tell(
  { scenario, bankProfile, entries, begins }: RecordedAttempt,
  turn: (done: number) => Promise<void>,
): Promise<Told> {
  const given = givenWorld(scenario.given, bankProfile);
  const trace = traceOf(given, entries);
  const route = routeOf(scenario, bankProfile);
  let course = courseFrom(route, given, trace.slice(0, begins));
  for (let done = begins; done < trace.length; done += 1) {
    course = courseAfter(route, course, trace.slice(0, done + 1));
    if (done % atOnce === 0) await turn(done);
  }
  const score = scoreOf(scenario, course, trace);
  return { given, trace, route, course, score, lines: timelineOf(scenario, course, trace) };
}
