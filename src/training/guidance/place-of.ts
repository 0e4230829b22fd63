import type { Instant } from '../../time/instant.ts';
import type { World } from '../../procedure/world/world.ts';
import type { LearnerEvent } from '../scenario.ts';
import { worldAfter } from './predict.ts';
import { actionAt } from './possible-actions.ts';
import { situationAt, type Route } from './route.ts';
import type { Situation } from './situation.ts';

/** The place of the route that a world corresponds to, and the place's step as it is done in that world. */
export interface RouteMatch {
  readonly place: number;
  readonly event: LearnerEvent;
}

/** A world in which a place of the route is looked for. */
export interface PlaceQuery {
  readonly world: World;
  readonly situation: Situation;
  readonly now: Instant;
  /** The place that the attempt had reached. */
  readonly from: number;
  readonly isAvoided?: ((event: LearnerEvent) => boolean) | undefined;
}

/** The place after the closing of dialogs. Closing what was looked into adds nothing, so it counts as done. */
function withClosings({ places }: Route, from: number): number {
  let reached = from;
  while (places[reached]?.event.type === 'closedDialog') reached += 1;
  return reached;
}

/**
 * The place of the route that looks like this world. Of several that look alike, it is the last one that the attempt had
 * reached: the steps between them only look into something, which has to be done once.
 */
export function placeOf(
  route: Route,
  { world, situation: here, now, from, isAvoided }: PlaceQuery,
): RouteMatch | undefined {
  const { places, end } = route;
  const order = [...places.keys()];
  const reached = withClosings(route, from) + 1;
  const nearest = [...order.slice(0, reached).reverse(), ...order.slice(reached)];
  for (const part of ['text', 'bare'] as const) {
    for (const place of nearest) {
      const at = places[place];
      if (at?.situation[part] !== here[part]) continue;
      const event = actionAt(at, world, here);
      if (event && isAvoided?.(event)) continue;
      const after = event && worldAfter(world, event, now, route.script);
      if (!after) continue;
      const there = situationAt(route, after, now);
      const wanted = places[place + 1]?.situation ?? end;
      // Skip an action that changes nothing here, though it does on the route: it would be suggested for ever.
      // One that changes nothing on the route either only shows something, which need not be shown twice.
      const stays = there.text === here.text && (wanted?.text !== at.situation.text || place < from);
      if (there.bare === wanted?.bare && !stays) return { place, event };
    }
  }
  return undefined;
}
