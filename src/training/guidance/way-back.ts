import type { World } from '../../procedure/world/world.ts';
import type { LearnerEvent } from '../scenario.ts';
import { worldAfter } from './predict.ts';
import { placeOf, type PlaceQuery } from './place-of.ts';
import { clearingActions, possibleActions } from './possible-actions.ts';
import { situationAt, type Route } from './route.ts';
import type { Situation } from './situation.ts';
import { estimateActionsLeft } from './estimate.ts';

/** The greatest number of worlds that a search visits. No taught mistake needs as many, and the search stays unnoticeable. */
const maxWorlds = 300;

/** One action of a way back, and the text of the situation that it leads to. */
export interface Waypoint {
  readonly event: LearnerEvent;
  readonly leadsTo: string;
}

export interface WayBack {
  readonly way: readonly Waypoint[];
  /** The number of actions to the goal, the rest of the route included. */
  readonly distance: number;
}

interface Branch {
  readonly world: World;
  readonly situation: Situation;
  readonly way: readonly Waypoint[];
  /** The number of actions left on the route, once the branch has reached it. */
  readonly onRoute?: number;
}

interface Search {
  readonly actions: typeof possibleActions;
  /** The first place of the route that counts as having come back. */
  readonly least: number;
}

/**
 * The way back to the route. If clearing something away is enough to go on from the place that the attempt had reached, that way is
 * preferred; otherwise the way with the fewest actions to the goal.
 */
export const wayBack = (route: Route, start: Start): WayBack | undefined =>
  shortest(route, start, { actions: clearingActions, least: start.from }) ??
  shortest(route, start, { actions: possibleActions, least: 0 });

/** Returns whether a row of actions must not be advised, because its last one would be a mistake. */
export type IsAvoided = (events: readonly LearnerEvent[]) => boolean;

interface Start extends Omit<PlaceQuery, 'isAvoided'> {
  readonly isAvoided?: IsAvoided | undefined;
}

/** The shortest way found from the start to a place of the route, or to its end. */
// A*, with an estimate that may be a little too high.
function shortest(route: Route, { isAvoided, ...start }: Start, { actions, least }: Search): WayBack | undefined {
  const { now, from } = start;
  const seen = new Set([start.situation.text]);
  /** The branches by the estimated number of actions from the start to the goal. */
  const open: Branch[][] = [];
  const add = (branch: Branch): void => {
    const left = branch.way.length + (branch.onRoute ?? estimateActionsLeft(route, branch.situation));
    if (left < Infinity) (open[left] ??= []).push(branch);
  };
  let worlds = 0;
  add({ world: start.world, situation: start.situation, way: [] });
  for (let next = takeNearest(open); next; next = takeNearest(open)) {
    const { world, situation, way, onRoute } = next;
    if (onRoute !== undefined) return { way, distance: way.length + onRoute };
    const done = way.map(({ event }) => event);
    const isAvoidedNow = isAvoided && ((event: LearnerEvent) => isAvoided([...done, event]));
    const place = way.length > 0 ? placeAt(route, { world, situation, now, from, isAvoided: isAvoidedNow }) : undefined;
    if (place !== undefined && place >= least) add({ ...next, onRoute: route.places.length - place });
    if (place !== undefined || worlds >= maxWorlds) continue;
    for (const event of actions(route, world, situation)) {
      if (isAvoidedNow?.(event)) continue;
      const after = worldAfter(world, event, now, route.script);
      const there = after && situationAt(route, after, now);
      if (!after || !there || seen.has(there.text)) continue;
      seen.add(there.text);
      worlds += 1;
      add({ world: after, situation: there, way: [...way, { event, leadsTo: there.text }] });
    }
  }
  return undefined;
}

/** Removes and returns the newest branch with the lowest estimate. */
const takeNearest = (open: readonly (Branch[] | undefined)[]): Branch | undefined =>
  open.find((branches) => branches !== undefined && branches.length > 0)?.pop();

/** The place of the route that a world corresponds to, its end included. */
function placeAt(route: Route, query: PlaceQuery): number | undefined {
  const end = query.situation.bare === route.end?.bare ? route.places.length : undefined;
  return placeOf(route, query)?.place ?? end;
}
