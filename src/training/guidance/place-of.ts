import type { Instant } from '../../time/instant.ts';
import type { World } from '../../procedure/world/world.ts';
import type { LearnerEvent } from '../scenario.ts';
import { foreseen } from './foresee.ts';
import { actionAt } from './possible-actions.ts';
import { situationAt, type Route } from './route.ts';
import type { Situation } from './situation.ts';

/** A place of the route that a world stands at, and the step as it is done there. */
export interface RouteMatch {
  readonly place: number;
  readonly event: LearnerEvent;
}

/** To close what was looked into adds nothing: who has seen it has come as far as behind it. */
function withClosings({ places }: Route, from: number): number {
  let reached = from;
  while (places[reached]?.event.type === 'closedDialog') reached += 1;
  return reached;
}

/**
 * The place that looks like this world. Of several that look alike, the last to which the attempt had come: what lies between
 * them was only to look into something, and that has to be done once.
 */
export function placeOf(
  route: Route,
  world: World,
  here: Situation,
  now: Instant,
  from: number,
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
      const after = event && foreseen(world, event, now, route.foresight);
      if (!after) continue;
      const there = situationAt(route, after, now);
      const wanted = places[place + 1]?.situation ?? end;
      // An action that changes nothing here, though it does there, would be told for ever.
      const stays = there.text === here.text && wanted?.text !== at.situation.text;
      if (there.bare === wanted?.bare && !stays) return { place, event };
    }
  }
  return undefined;
}
