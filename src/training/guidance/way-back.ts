import type { World } from '../../procedure/world/world.ts';
import type { Instant } from '../../time/instant.ts';
import type { LearnerEvent } from '../scenario.ts';
import { worldAfter } from './predict.ts';
import { placeOf, type PlaceQuery } from './place-of.ts';
import { clearingActions, possibleActions } from './possible-actions.ts';
import { situationAt, type Route } from './route.ts';
import type { Situation } from './situation.ts';
import { estimateActionsLeft } from './estimate.ts';

/** The greatest number of worlds that a search visits. No taught mistake needs as many, and the search stays unnoticeable. */
const maxWorlds = 300;
/** The same among more windows than anybody works with, each of which makes every world dearer. */
const maxCrowdedWorlds = 150;
const crowded = 8;

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
}

interface Search {
  readonly actions: typeof possibleActions;
  /** The first place of the route that counts as having come back. */
  readonly least: number;
}

// Clearing away would throw away what the bank has confirmed, so ログインID取得 is completed once it has come so far.
/**
 * The way back to the route. If clearing something away is enough to go on from the place that the attempt had reached, that way is
 * preferred; otherwise the way with the fewest actions to the goal.
 */
export const wayBack = (route: Route, start: Start): WayBack | undefined =>
  (start.situation.loginId === 'begun'
    ? undefined
    : shortest(route, start, { actions: clearingActions, least: start.from })) ??
  shortest(route, start, { actions: possibleActions, least: 0 });

/** Returns whether a row of actions must not be advised, because its last one would be a mistake. */
export type IsAvoided = (events: readonly LearnerEvent[]) => boolean;

interface Start extends Omit<PlaceQuery, 'isAvoided'> {
  readonly isAvoided?: IsAvoided | undefined;
}

/**
 * The shortest way found from the start to a place of the route, or to its end. Of equally short ones it is the first found: the
 * last actions are tried first.
 */
// A*, with an estimate that may be a little too high. A way goes on past a place of the route, since that may be shorter still.
function shortest(route: Route, { isAvoided, ...start }: Start, { actions, least }: Search): WayBack | undefined {
  const { now, from } = start;
  const most = start.world.windows.length > crowded ? maxCrowdedWorlds : maxWorlds;
  // A mistake may lie in what a browser holds: one that was started again differs, though it calls for the same step.
  const keyOf = ({ world: { browsers }, situation }: Pick<Branch, 'world' | 'situation'>): string =>
    isAvoided ? JSON.stringify([situation.text, browsers.ie?.held, browsers.edge?.held]) : situation.text;
  const seen = new Set([keyOf(start)]);
  /** The branches by the estimated number of actions from the start to the goal. */
  const open: Branch[][] = [];
  const add = (branch: Branch): void => {
    const left = branch.way.length + estimateActionsLeft(route, branch.situation);
    if (left < Infinity) (open[left] ??= []).push(branch);
  };
  let found: WayBack | undefined;
  add({ world: start.world, situation: start.situation, way: [] });
  for (let next = takeNearest(open); next; next = takeNearest(open, found?.distance)) {
    const { world, situation, way } = next;
    const done = way.map(({ event }) => event);
    const isAvoidedNow = isAvoided && ((event: LearnerEvent) => isAvoided([...done, event]));
    const place = way.length > 0 ? placeAt(route, { world, situation, now, from, isAvoided: isAvoidedNow }) : undefined;
    if (place !== undefined && place >= least) {
      const distance = way.length + route.places.length - place;
      if (!found || distance < found.distance) found = { way, distance };
    }
    if (seen.size > most) continue;
    const events = actions(route, world, situation).filter((event) => !isAvoidedNow?.(event));
    const further = branchesFrom(route, next, events, now).filter((branch) => !seen.has(keyOf(branch)));
    for (const branch of further) {
      seen.add(keyOf(branch));
      add(branch);
    }
  }
  return found;
}

/** The actions that leave an open search open, or need it. */
const inSearch: ReadonlySet<LearnerEvent['type']> = new Set<LearnerEvent['type']>(['searched', 'openedBrowser']);

/** The world once something outside the search is pressed: a search begun before windows are cleared away has to be begun again. */
const withoutSearch = (world: World): World =>
  world.search.open ? { ...world, search: { open: false, text: '' } } : world;

/** The branches one action further. Of two actions that lead to the same situation, the later one counts. */
function branchesFrom(
  route: Route,
  { world, way }: Branch,
  events: readonly LearnerEvent[],
  now: Instant,
): readonly Branch[] {
  const branches = new Map<string, Branch>();
  for (const event of events) {
    const after = worldAfter(inSearch.has(event.type) ? world : withoutSearch(world), event, now, route.script);
    if (!after) continue;
    const situation = situationAt(route, after, now);
    const leadsTo = situation.text;
    branches.delete(leadsTo);
    branches.set(leadsTo, { world: after, situation, way: [...way, { event, leadsTo }] });
  }
  return [...branches.values()];
}

/** Removes and returns the newest branch with the lowest estimate; undefined if there is none with fewer actions than a limit. */
const takeNearest = (open: readonly (Branch[] | undefined)[], limit = Infinity): Branch | undefined =>
  open.find((branches, left) => left < limit && branches !== undefined && branches.length > 0)?.pop();

/** The place of the route that a world corresponds to, its end included. */
function placeAt(route: Route, query: PlaceQuery): number | undefined {
  const end = query.situation.bare === route.end?.bare ? route.places.length : undefined;
  return placeOf(route, query)?.place ?? end;
}
