// The one way from a stored attempt to what happened in it: given world, trace, course.
import type { Entry } from '../../procedure/world/event.ts';
import type { World } from '../../procedure/world/world.ts';
import { givenWorld, type ProfileSnapshot } from '../given-world.ts';
import { routeOf, type Route } from '../guidance/route.ts';
import type { Given, Scenario } from '../scenario.ts';
import { traceOf, type Happening, type Trace } from '../trace.ts';
import { courseAfter, courseFrom, takenOver, type Course } from './course.ts';

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

/**
 * The effort of judging one more entry, in units of some 30 µs of a slow machine: the guide looks for ways among all windows, and
 * checks look back at all that happened.
 */
const effortOf = ({ after }: Happening, count: number): number => 1 + after.windows.length ** 3 / 10 + count / 100;

/** The effort of judging all that was played. */
export const effortToJudge = ({ trace }: PlayedEntries): number =>
  trace.reduce((sum, happening, index) => sum + effortOf(happening, index + 1), 0);

/** Yields the effort of each entry that was judged; returns the attempt once all of them are. */
function* replaying({
  scenario,
  bankProfile,
  entries,
  handover,
  played = playEntries(scenario, bankProfile, entries),
}: PlayableAttempt): Generator<number, ReplayedAttempt> {
  const { given, trace } = played;
  const route = routeOf(scenario, bankProfile);
  const lead = Math.min(handover, trace.length);
  let course = courseFrom(route, given);
  for (const [index, happening] of trace.entries()) {
    course = courseAfter(route, course, trace.slice(0, index + 1));
    if (index + 1 === lead) course = takenOver(route, course, lead);
    yield effortOf(happening, index + 1);
  }
  return { scenario, ...played, route, course };
}

export function replayAttempt(attempt: PlayableAttempt): ReplayedAttempt {
  const work = replaying(attempt);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** The effort after which the page gets a turn. One entry among twenty windows takes more. */
const effortPerTurn = 600;

/** Returns a function to be told of each effort. It gives the page a turn as often as the page needs one. */
export function turnTaking(turn: () => Promise<void>): (effort: number) => Promise<void> {
  let spent = 0;
  return async (effort) => {
    spent += effort;
    if (spent < effortPerTurn) return;
    spent = 0;
    await turn();
  };
}

/**
 * Replays a part at a time, so that the page stays usable with a long attempt.
 * @param spend called with the effort of each entry and the number of those judged so far
 */
export async function replayInBatches(
  attempt: PlayableAttempt,
  spend: (effort: number, judged: number) => Promise<void>,
): Promise<ReplayedAttempt> {
  const work = replaying(attempt);
  let step = work.next();
  for (let judged = 1; !step.done; judged += 1) {
    await spend(step.value, judged);
    step = work.next();
  }
  return step.value;
}
