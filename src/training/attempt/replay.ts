// The one way from a stored attempt to what happened in it: given world, trace, course.
import type { Entry } from '../../procedure/world/event.ts';
import type { World } from '../../procedure/world/world.ts';
import { givenWorld, type ProfileSnapshot } from '../given-world.ts';
import { routeOf, type Route } from '../guidance/route.ts';
import type { Given, Scenario } from '../scenario.ts';
import { traceOf, type Trace } from '../trace.ts';
import { courseAfter, courseFrom, type Course } from './course.ts';

/** The worlds that an attempt went through, as far as the model takes its entries. */
export interface PlayedEntries {
  readonly given: World;
  readonly trace: Trace;
  readonly world: World;
}

/** An attempt with everything needed to replay it. */
export interface PlayableAttempt {
  readonly scenario: Scenario;
  /** The bank that the attempt began with. */
  readonly bankProfile: ProfileSnapshot;
  readonly entries: readonly Entry[];
  /** The number of entries that were done for the learner. */
  readonly handover: number;
  /** The worlds of these entries, if somebody has played them already. */
  readonly played?: PlayedEntries | undefined;
}

/** An attempt played again and judged. */
export interface ReplayedAttempt extends PlayedEntries {
  readonly scenario: Scenario;
  readonly route: Route;
  readonly course: Course;
}

/** Plays entries without judging them: enough to draw the last world, or to see how many of them the model takes. */
export function playEntries(
  { given: begin }: { readonly given: Given },
  bankProfile: ProfileSnapshot,
  entries: readonly Entry[],
): PlayedEntries {
  const given = givenWorld(begin, bankProfile);
  const trace = traceOf(given, entries);
  return { given, trace, world: trace.at(-1)?.after ?? given };
}

/** Yields after each entry that is judged; returns the attempt once all of them are. */
function* replaying({
  scenario,
  bankProfile,
  entries,
  handover,
  played = playEntries(scenario, bankProfile, entries),
}: PlayableAttempt): Generator<number, ReplayedAttempt> {
  const { given, trace } = played;
  const route = routeOf(scenario, bankProfile);
  let course = courseFrom(route, given, trace.slice(0, handover));
  for (let count = handover + 1; count <= trace.length; count += 1) {
    course = courseAfter(route, course, trace.slice(0, count));
    yield count;
  }
  return { scenario, ...played, route, course };
}

export function replayAttempt(attempt: PlayableAttempt): ReplayedAttempt {
  const work = replaying(attempt);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** The number of entries judged before the page gets a turn. */
const batch = 50;

/**
 * Replays a part at a time, so that the page stays usable with a long attempt.
 * @param turn yields to the page; called with the number of entries judged so far
 */
export async function replayInBatches(
  attempt: PlayableAttempt,
  turn: (judged: number) => Promise<void>,
): Promise<ReplayedAttempt> {
  const work = replaying(attempt);
  let step = work.next();
  while (!step.done) {
    if (step.value % batch === 0) await turn(step.value);
    step = work.next();
  }
  return step.value;
}
