import { advance, isRefusal } from '../../procedure/advance.ts';
import { answererOf } from '../../procedure/answerer-of.ts';
import type { Event } from '../../procedure/world/event.ts';
import type { World } from '../../procedure/world/world.ts';
import type { Instant } from '../../time/instant.ts';
import type { LearnerEvent, TaughtMistake } from '../scenario.ts';
import { withoutCauses } from '../scenarios/checks.ts';
import type { Trace } from '../trace.ts';
import { nextStepOf } from './next-step-of.ts';
import { positionOn, type RoutePosition } from './plan.ts';
import { actionAt } from './possible-actions.ts';
import { maxAnswers } from './predict.ts';
import { situationAt, type Route } from './route.ts';

/** An attempt for which an action is planned. */
interface Planned {
  readonly route: Route;
  readonly given: World;
  readonly trace: Trace;
  readonly now: Instant;
  /** The place that the attempt had reached. */
  readonly from: number;
}

/** The greatest number of steps that are made up for before another one. */
const mostMadeUp = 10;

/** The trace after one more event; undefined if it cannot happen. */
function withEvent(trace: Trace, world: World, event: Event, now: Instant): Trace | undefined {
  const actor = 'ask' in event ? answererOf(event) : 'trainee';
  const entry = { seq: trace.length + 1, at: Math.max(world.now, now), actor, event } as const;
  const after = advance(world, entry);
  return isRefusal(after) ? undefined : [...trace, { before: world, entry, after }];
}

/** The trace after the script has answered every ask. */
function withAnswers({ route: { script }, given, now }: Planned, trace: Trace): Trace {
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

function withAction(planned: Planned, trace: Trace, event: LearnerEvent): Trace | undefined {
  const quiet = withAnswers(planned, trace);
  const next = withEvent(quiet, quiet.at(-1)?.after ?? planned.given, event, planned.now);
  return next && withAnswers(planned, next);
}

/** Returns whether happenings that follow a trace make one of the mistakes, perhaps once more. */
function makesMistake(mistakes: readonly TaughtMistake[], before: Trace, then: Trace): boolean {
  const added = then.slice(before.length);
  return mistakes.some(({ check }) => check(then) && check([...withoutCauses(check, before), ...added]));
}

/** The steps of the solution, from a place on, that have to be done before an action so that it makes no mistake. */
function stepsToMakeUp(planned: Planned, event: LearnerEvent, place: number): readonly LearnerEvent[] | undefined {
  const { route, given, trace } = planned;
  let current = trace;
  const events: LearnerEvent[] = [];
  for (const at of route.places.slice(place, place + mostMadeUp)) {
    const world = current.at(-1)?.after ?? given;
    const step = actionAt(at, world, situationAt(route, world, planned.now));
    const next = step && withAction(planned, current, step);
    if (!step || !next || makesMistake(route.scenario.mistakes, trace, next)) return undefined;
    current = next;
    events.push(step);
    const then = withAction(planned, current, event);
    if (then && !makesMistake(route.scenario.mistakes, trace, then)) return events;
  }
  return undefined;
}

/** The shortest row of steps that were passed over and make an action right, with the place of the first of them. */
function madeUpFor(planned: Planned, event: LearnerEvent) {
  for (let place = planned.route.places.length - 1; place >= 0; place -= 1) {
    const steps = stepsToMakeUp(planned, event, place);
    if (steps) return { place, steps };
  }
  return undefined;
}

/**
 * Mends a plan whose next action would be a mistake by what has happened, which the world alone does not show: steps that were
 * passed over are made up for, or another way is taken.
 */
export function withoutMistake(planned: Planned, position: RoutePosition): RoutePosition {
  const { route, given, trace, now, from } = planned;
  const { next } = position;
  if (!next) return position;
  const isMistake = (event: LearnerEvent): boolean => {
    const then = withAction(planned, trace, event);
    return then !== undefined && makesMistake(route.scenario.mistakes, trace, then);
  };
  if (!isMistake(next.event)) return position;
  const world = trace.at(-1)?.after ?? given;
  const madeUp = madeUpFor(planned, next.event);
  const [first] = madeUp?.steps ?? [];
  if (madeUp && first) {
    const distance = position.distance + madeUp.steps.length;
    const step = route.places[madeUp.place]?.step.step;
    const before = nextStepOf(route, world, position.situation, { event: first, distance, from, step });
    return { ...position, distance, next: before, way: [] };
  }
  const other = positionOn(route, world, from, now, isMistake);
  return other.next ? other : position;
}
