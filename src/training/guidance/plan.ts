import type { Instant } from '../../time/instant.ts';
import type { World } from '../../procedure/world/world.ts';
import { withAsksAnswered, worldAfter } from './predict.ts';
import { nextStepOf } from './next-step-of.ts';
import type { NextStep } from './next-step.ts';
import { placeOf } from './place-of.ts';
import { situationAt, type Route } from './route.ts';
import type { Situation } from './situation.ts';
import { wayBack, type IsAvoided, type Waypoint } from './way-back.ts';

/** The position of a world on the way to the goal. */
export interface RoutePosition {
  /** The number of actions left; Infinity if nothing leads to the goal. */
  readonly distance: number;
  /** The index of the place, if the world is on the route. */
  readonly place: number | undefined;
  readonly next: NextStep | null;
  /** The situation after the script has answered every ask. */
  readonly situation: Situation;
  /** The actions that lead back to the route, the next one first. Empty if the world is on the route. */
  readonly way: readonly Waypoint[];
}

/** A world after all its asks were answered, and the moment at which it is judged. */
interface SettledWorld {
  readonly world: World;
  readonly situation: Situation;
  readonly now: Instant;
}

function settledWorld(route: Route, world: World, now: Instant): SettledWorld {
  const quiet = withAsksAnswered(world, route.script);
  return { world: quiet, situation: situationAt(route, quiet, now), now };
}

const withoutWay = (situation: Situation): RoutePosition => ({
  distance: Infinity,
  place: undefined,
  next: null,
  situation,
  way: [],
});

function alongWay(
  route: Route,
  { world, situation }: SettledWorld,
  way: readonly Waypoint[],
  distance: number,
  from: number,
): RoutePosition {
  const [first] = way;
  if (!first) return withoutWay(situation);
  const next = nextStepOf(route, world, situation, { event: first.event, distance, from });
  return { distance, place: undefined, next, situation, way };
}

function locate(route: Route, quiet: SettledWorld, from: number, isAvoided?: IsAvoided): RoutePosition {
  const { world, situation } = quiet;
  const last = route.places.length;
  if (world.over || !route.end) return withoutWay(situation);
  const at = placeOf(route, { ...quiet, from, isAvoided: isAvoided && ((event) => isAvoided([event])) });
  if (at) {
    const distance = last - at.place;
    const step = route.places[at.place]?.step.step;
    const next = nextStepOf(route, world, situation, { event: at.event, distance, from, step });
    return { distance, place: at.place, next, situation, way: [] };
  }
  if (situation.bare === route.end.bare) return { ...withoutWay(situation), distance: 0, place: last };
  const back = wayBack(route, { ...quiet, from, isAvoided });
  return back ? alongWay(route, quiet, back.way, back.distance, from) : withoutWay(situation);
}

/**
 * The position of a world, after the script has answered its asks.
 * @param from the index of the place that the attempt had reached
 * @param now the time of the training clock, which may be later than the world's last event
 * @param isAvoided returns whether a row of actions must not be advised
 */
export const positionOn = (
  route: Route,
  world: World,
  from = 0,
  now: Instant = world.now,
  isAvoided?: IsAvoided,
): RoutePosition => locate(route, settledWorld(route, world, now), from, isAvoided);

/**
 * The position one event later. A learner who did the suggested action goes on along the same way back, and one who only looked
 * around stays at its beginning. A new way is searched only if neither holds, so that advice does not change at every step.
 */
export const positionAfter = (route: Route, before: RoutePosition, world: World, from: number): RoutePosition =>
  positionAlong(route, before, world, from) ?? locate(route, settledWorld(route, world, world.now), from);

/** The position one event later, if that is on the same way back. */
export function positionAlong(
  route: Route,
  before: RoutePosition,
  world: World,
  from: number,
): RoutePosition | undefined {
  const quiet = settledWorld(route, world, world.now);
  const { text, bare } = quiet.situation;
  const [done, ...rest] = before.way;
  // The search may have been opened only to reach the first action.
  const gone = done?.leadsTo === text ? 1 : bare === before.situation.bare ? 0 : undefined;
  const way = gone === 1 ? rest : before.way;
  return !world.over && gone !== undefined && leadsOn(route, quiet, way)
    ? alongWay(route, quiet, way, before.distance - gone, from)
    : undefined;
}

function leadsOn(route: Route, { world, now }: SettledWorld, [next]: readonly Waypoint[]): boolean {
  const after = next && worldAfter(world, next.event, now, route.script);
  return after !== undefined && situationAt(route, after).text === next?.leadsTo;
}
