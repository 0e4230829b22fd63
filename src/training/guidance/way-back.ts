import type { Instant } from '../../time/instant.ts';
import type { World } from '../../procedure/world/world.ts';
import type { LearnerEvent } from '../scenario.ts';
import { foreseen } from './foresee.ts';
import { placeOf } from './place-of.ts';
import { clearingActions, possibleActions } from './possible-actions.ts';
import { situationAt, type Route } from './route.ts';
import type { Situation } from './situation.ts';
import { actionsLeft } from './way-left.ts';

/** Through how many worlds a way back is looked for: more than any mistake needs, less than can be felt. */
const mostWorlds = 300;

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
  /** How many actions are left on the route, once that is known. */
  readonly onRoute?: number;
}

interface Search {
  readonly actions: typeof possibleActions;
  /** The first place that is good enough to come back to. */
  readonly least: number;
}

/**
 * The way back to the route. Where it is enough to clear something away to go on from where the attempt had come to, that is
 * said first; else whatever leads to the goal with the fewest actions.
 */
export const wayBack = (route: Route, start: World, here: Situation, now: Instant, from: number): WayBack | undefined =>
  shortest(route, { start, here, now, from }, { actions: clearingActions, least: from }) ??
  shortest(route, { start, here, now, from }, { actions: possibleActions, least: 0 });

interface Start {
  readonly start: World;
  readonly here: Situation;
  readonly now: Instant;
  readonly from: number;
}

/** The most promising world is looked at first: A*, with an estimate that may be a little too high. */
function shortest(route: Route, { start, here, now, from }: Start, { actions, least }: Search): WayBack | undefined {
  const seen = new Set([here.text]);
  /** By how many actions the goal is away through them. */
  const open: Branch[][] = [];
  const add = (branch: Branch): void => {
    const left = branch.way.length + (branch.onRoute ?? actionsLeft(route, branch.situation));
    if (left < Infinity) (open[left] ??= []).push(branch);
  };
  let worlds = 0;
  add({ world: start, situation: here, way: [] });
  for (let next = takeNearest(open); next; next = takeNearest(open)) {
    const { world, situation, way, onRoute } = next;
    if (onRoute !== undefined) return { way, distance: way.length + onRoute };
    const place = way.length > 0 ? placeAt(route, world, situation, now, from) : undefined;
    if (place !== undefined && place >= least) add({ ...next, onRoute: route.places.length - place });
    if (place !== undefined || worlds >= mostWorlds) continue;
    for (const event of actions(route, world, situation, now)) {
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
const takeNearest = (open: readonly (Branch[] | undefined)[]): Branch | undefined =>
  open.find((branches) => branches !== undefined && branches.length > 0)?.pop();

function placeAt(route: Route, world: World, here: Situation, now: Instant, from: number): number | undefined {
  const end = here.bare === route.end?.bare ? route.places.length : undefined;
  return placeOf(route, world, here, now, from)?.place ?? end;
}
