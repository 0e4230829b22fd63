import type { Instant } from '../../pki/instant.ts';
import type { World } from '../../procedure/world.ts';
import type { LearnerEvent } from '../scenario.ts';
import { foreseen } from './foresee.ts';
import { placeOf } from './place-of.ts';
import { possibleActions } from './possible-actions.ts';
import { situationAt, type Route } from './route.ts';
import type { Situation } from './situation.ts';
import { actionsBetween, type StepsBetween } from './way-left.ts';

/** Through how many worlds a way back is looked for: more than any mistake needs, less than can be felt. */
const mostWorlds = 400;

/** One action of a way back, and the situation that it leads to. */
export interface Waypoint {
  readonly event: LearnerEvent;
  readonly leadsTo: string;
}

export interface WayBack {
  readonly way: readonly Waypoint[];
  /** To the goal, the rest of the route included. */
  readonly distance: number;
}

interface Branch {
  readonly world: World;
  readonly situation: Situation;
  readonly way: readonly Waypoint[];
}

const betweenOn = new WeakMap<Route, StepsBetween>();

/** How far apart two looks of a window stand on the route: from the last place with the one to the first with the other. */
function stepsBetweenOn(route: Route): StepsBetween {
  const known = betweenOn.get(route);
  if (known) return known;
  const places = new Map<string, { first: number; last: number }>();
  route.places.forEach(({ situation }, index) => {
    for (const { text } of situation.windows)
      places.set(text, { first: places.get(text)?.first ?? index, last: index });
  });
  const between: StepsBetween = (from, to) => {
    const [left, reached] = [places.get(from), places.get(to)];
    return left && reached && reached.first > left.last ? reached.first - left.last : undefined;
  };
  betweenOn.set(route, between);
  return between;
}

const endAt = ({ places, end }: Route, { bare }: Situation): number | undefined =>
  bare === end?.bare ? places.length : undefined;

/** About how many actions are left from a situation off the route. */
function estimate(route: Route, here: Situation): number {
  const between = stepsBetweenOn(route);
  const there = [...route.places.map(({ situation }) => situation), ...(route.end ? [route.end] : [])];
  return there.reduce(
    (least, situation, index) => Math.min(least, there.length - 1 - index + actionsBetween(here, situation, between)),
    Infinity,
  );
}

/**
 * The way back to the route by which the goal is reached with the fewest actions, as far as that can be told: the most
 * promising world is looked at first (A*, with an estimate that may be a little too high).
 */
export function wayBack(route: Route, start: World, here: Situation, now: Instant, from: number): WayBack | undefined {
  const seen = new Set([here.text]);
  /** By how many actions the goal is away through them. */
  const open: Branch[][] = [];
  const add = (branch: Branch): void => {
    const left = branch.way.length + estimate(route, branch.situation);
    if (left < Infinity) (open[left] ??= []).push(branch);
  };
  add({ world: start, situation: here, way: [] });
  for (let worlds = 0, next = takeNearest(open); next; next = takeNearest(open)) {
    const { world, situation, way } = next;
    const place =
      way.length === 0 ? undefined : (placeOf(route, world, situation, now, from)?.place ?? endAt(route, situation));
    if (place !== undefined) return { way, distance: way.length + route.places.length - place };
    for (const event of worlds < mostWorlds ? possibleActions(route, world, situation, now) : []) {
      const after = foreseen(world, event, now, route.foresight);
      const there = after && situationAt(route, after, now);
      if (!after || !there || seen.has(there.text)) continue;
      seen.add(there.text);
      worlds += 1;
      add({ world: after, situation: there, way: [...way, { event, leadsTo: there.text }] });
    }
  }
  return undefined;
}

/** The newest of the most promising ones. */
function takeNearest(open: readonly (Branch[] | undefined)[]): Branch | undefined {
  return open.find((branches) => branches !== undefined && branches.length > 0)?.pop();
}
