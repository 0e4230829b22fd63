import { advance, isRefusal } from '../../procedure/advance.ts';
import { answererOf } from '../../procedure/answerer-of.ts';
import type { Event } from '../../procedure/world/event.ts';
import type { World } from '../../procedure/world/world.ts';
import type { Instant } from '../../time/instant.ts';
import type { LearnerEvent } from '../scenario.ts';
import {
  declinedWebAccess,
  expiredCertificateChosen,
  heldCertificateTriedAgain,
} from '../scenarios/certificate-checks.ts';
import { triedAgainWhileLocked } from '../scenarios/credential-checks.ts';
import type { MistakeCheck } from '../scenarios/checks.ts';
import type { Trace } from '../trace.ts';
import { nextStepOf } from './next-step-of.ts';
import { positionAlong, positionOn, type RoutePosition } from './plan.ts';
import { actionAt } from './possible-actions.ts';
import { maxAnswers } from './predict.ts';
import { situationAt, type Route } from './route.ts';
import type { IsAvoided } from './way-back.ts';
import { sendsWrongForm } from './wrong-form.ts';

/** The attempt for which an action is planned. */
interface PlannedAttempt {
  readonly route: Route;
  readonly given: World;
  readonly trace: Trace;
  readonly now: Instant;
  /** The place that the attempt had reached. */
  readonly from: number;
}

/** Mistakes in every exercise, whether it teaches them or not. */
const mistakesAnywhere: readonly MistakeCheck[] = [
  declinedWebAccess('install'),
  expiredCertificateChosen,
  heldCertificateTriedAgain,
  triedAgainWhileLocked,
];

/** The greatest number of passed-over steps that are made up for before an action. */
const maxMadeUp = 10;

/** The trace after one more event; undefined if it cannot happen. */
function withEvent(trace: Trace, world: World, event: Event, now: Instant): Trace | undefined {
  const actor = 'ask' in event ? answererOf(event) : 'trainee';
  const entry = { seq: trace.length + 1, at: Math.max(world.now, now), actor, event } as const;
  const after = advance(world, entry);
  return isRefusal(after) ? undefined : [...trace, { before: world, entry, after }];
}

/** The trace after the script has answered every ask. */
function withAnswers({ route: { script }, given, now }: PlannedAttempt, trace: Trace): Trace {
  let current = trace;
  for (let count = 1; count <= maxAnswers; count += 1) {
    const world = current.at(-1)?.after ?? given;
    const [asked] = world.asks;
    const next = asked && withEvent(current, world, script.answers(asked, world, script.profile), now);
    if (!next) break;
    current = next;
  }
  return current;
}

function withAction(planned: PlannedAttempt, trace: Trace, event: LearnerEvent): Trace | undefined {
  const quiet = withAnswers(planned, trace);
  const next = withEvent(quiet, quiet.at(-1)?.after ?? planned.given, event, planned.now);
  return next && withAnswers(planned, next);
}

/** Returns whether what happens after the attempt so far makes a mistake, perhaps once more. */
const makesMistake = ({ route: { scenario }, trace }: PlannedAttempt, then: Trace): boolean =>
  [...scenario.mistakes.map(({ check }) => check), ...mistakesAnywhere].some((check) =>
    check.madeFrom(then, trace.length),
  );

/** The trace after a row of actions, without those that cannot be done any more; undefined if the last one cannot. */
function withActions(planned: PlannedAttempt, trace: Trace, events: readonly LearnerEvent[]): Trace | undefined {
  const last = events.at(-1);
  const before = events.slice(0, -1).reduce((done, event) => withAction(planned, done, event) ?? done, trace);
  return last && withAction(planned, before, last);
}

/** The steps of the solution, from a place on, that have to be done before a row of actions so that it makes no mistake. */
function stepsToMakeUp(planned: PlannedAttempt, row: readonly LearnerEvent[], place: number) {
  const { route, given, trace } = planned;
  let current = trace;
  const events: LearnerEvent[] = [];
  for (const at of route.places.slice(place, place + maxMadeUp)) {
    const world = current.at(-1)?.after ?? given;
    const step = actionAt(at, world, situationAt(route, world, planned.now));
    const isSent = step && !sendsWrongForm(world, step, route.scenario.account);
    const next = isSent && withAction(planned, current, step);
    if (!step || !next || makesMistake(planned, next)) return undefined;
    current = next;
    events.push(step);
    const then = withActions(planned, current, row);
    if (then && !makesMistake(planned, then)) return { events, world: current.at(-1)?.after ?? given };
  }
  return undefined;
}

/** The fewest passed-over steps after which a row of actions makes no mistake, with the place of the first of them. */
function madeUpFor(planned: PlannedAttempt, row: readonly LearnerEvent[]) {
  for (let place = planned.route.places.length - 1; place >= 0; place -= 1) {
    const steps = stepsToMakeUp(planned, row, place);
    if (steps) return { place, ...steps };
  }
  return undefined;
}

/** The plan's actions up to the first that would be a mistake: on its way back, and one step further. */
function mistakeIn(planned: PlannedAttempt, { next, way }: RoutePosition): readonly LearnerEvent[] | undefined {
  const { route, trace, given, now, from } = planned;
  let current = trace;
  const events = way.length > 0 ? way.map((each) => each.event) : next ? [next.event] : [];
  for (const [index, event] of events.entries()) {
    const then = withAction(planned, current, event);
    if (!then) return undefined;
    if (makesMistake(planned, then)) return events.slice(0, index + 1);
    current = then;
  }
  if (way.length === 0) return undefined;
  const { next: further } = positionOn(route, current.at(-1)?.after ?? given, from, now);
  const then = further && withAction(planned, current, further.event);
  return further && then && makesMistake(planned, then) ? [...events, further.event] : undefined;
}

/** Finds rows of actions that end with a mistake. A common beginning of several rows is played once. */
function mistakeAfter(planned: PlannedAttempt): IsAvoided {
  const played = new Map<string, Trace | undefined>([['[]', planned.trace]]);
  const traceAfter = (events: readonly LearnerEvent[]): Trace | undefined => {
    const key = JSON.stringify(events);
    if (!played.has(key)) {
      const before = traceAfter(events.slice(0, -1));
      const last = events.at(-1);
      played.set(key, before && last && withAction(planned, before, last));
    }
    return played.get(key);
  };
  return (events) => {
    const then = traceAfter(events);
    return then !== undefined && makesMistake(planned, then);
  };
}

/**
 * Mends a plan that would come to a mistake by what has happened, which the world alone does not show: steps that were passed
 * over are made up for, or another way is taken.
 * @param before the position before the last event. Its way is kept where possible, so that advice does not change at every step
 */
export function withoutMistake(
  planned: PlannedAttempt,
  position: RoutePosition,
  before?: RoutePosition,
): RoutePosition {
  const { route, given, trace, now, from } = planned;
  if (!position.next) return position;
  const mistake = mistakeIn(planned, position);
  if (!mistake) return position;
  const world = trace.at(-1)?.after ?? given;
  const along = before && positionAlong(route, before, world, from);
  if (along?.next && !mistakeIn(planned, along)) return along;
  const madeUp = madeUpFor(planned, mistake);
  const [first] = madeUp?.events ?? [];
  if (madeUp && first) {
    const distance = madeUp.events.length + positionOn(route, madeUp.world, from, now).distance;
    const step = route.places[madeUp.place]?.step.step;
    const next = nextStepOf(route, world, position.situation, { event: first, distance, from, step });
    return { ...position, distance, next, way: [] };
  }
  const other = positionOn(route, world, from, now, mistakeAfter(planned));
  return other.next ? other : position;
}
