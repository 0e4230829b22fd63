import type { RoutePosition } from './plan.ts';
import type { Route } from './route.ts';

/** The progress of an attempt along the solution, and its distance from it. */
export interface Whereabouts {
  /** The number of steps that lie behind the furthest place reached. It never falls. */
  readonly done: number;
  /** The number of steps of the solution. */
  readonly of: number;
  /** The number of actions that lead back from a detour; null on the way to the next step, or where none is known. */
  readonly detour: number | null;
}

export function whereaboutsOf(
  { places }: Route,
  { place, position }: { readonly place: number; readonly position: RoutePosition },
): Whereabouts {
  const of = places.length;
  const done = Math.min(place, of);
  const back = position.distance - (of - done);
  return { done, of, detour: back > 0 && back < Infinity ? back : null };
}
