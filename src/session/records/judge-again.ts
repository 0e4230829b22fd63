import { givenWorld, type ProfileSnapshot } from '../../training/given-world.ts';
import { courseAfter, courseFrom } from '../../training/attempt/course.ts';
import { routeOf } from '../../training/guidance/route.ts';
import type { Scenario } from '../../training/scenario.ts';
import { resultOf } from '../../training/assessment/result-of.ts';
import type { Result } from '../../training/assessment/result.ts';
import { traceOf, type Trace } from '../../training/trace.ts';
import type { StoredAttempt } from '../attempt/attempt.ts';
import { takenOverAfter } from '../attempt/taken-over.ts';

/** What an attempt comes to by its own entries; else the place of the first one that cannot be, or of the end that is missing. */
export type Judged =
  | { readonly ok: true; readonly status: 'solved' | 'handedIn'; readonly result: Result }
  | { readonly ok: false; readonly place: number; readonly ended: boolean };

/**
 * Goes through a finished attempt once more, as far as the event by which it ended.
 * @param told who did it and when, which no entry tells
 */
export function judgeAgain(attempt: StoredAttempt, told: Result, scenario: Scenario, bank: ProfileSnapshot): Judged {
  const given = givenWorld(scenario.given, bank);
  const whole = traceOf(given, attempt.entries);
  if (whole.length < attempt.entries.length) return { ok: false, place: whole.length, ended: true };
  const led = takenOverAfter(attempt);
  const end = endOf(scenario, whole, led);
  if (end === undefined) return { ok: false, place: whole.length, ended: false };
  const trace = whole.slice(0, end);
  const route = routeOf(scenario, bank);
  let course = courseFrom(route, given, trace.slice(0, led));
  for (let done = led; done < end; done += 1) course = courseAfter(route, course, trace.slice(0, done + 1));
  const result = resultOf(told, scenario, course, trace);
  return { ok: true, status: result.reached ? 'solved' : 'handedIn', result };
}

/** How many entries there were when it ended. What was done for the learner ends nothing. */
function endOf({ goal }: Scenario, trace: Trace, led: number): number | undefined {
  for (let count = led + 1; count <= trace.length; count += 1) {
    if (trace[count - 1]?.after.over || goal(trace.slice(0, count))) return count;
  }
  return undefined;
}
