import type { Instant } from '../../pki/instant.ts';
import { targetOf } from '../../procedure/target.ts';
import type { World } from '../../procedure/world.ts';
import type { LearnerEvent } from '../scenario.ts';
import { answered, foreseen } from './foresee.ts';
import type { NextStep } from './next-step.ts';
import { actionAt, possibleActions } from './possible-actions.ts';
import { kindOfPlace, type Route } from './route.ts';
import { situationOf, type PointOfView } from './situation.ts';

/** How deep a way back is looked for, and through how many worlds: more than any mistake needs, less than can be felt. */
const deepest = 6;
const mostWorlds = 700;

/** Where a world stands on the way to the goal. */
export interface Standing {
  /** How many actions are left; Infinity where nothing leads to the goal. */
  readonly distance: number;
  /** The place on the route, if the world is on it. */
  readonly place: number | undefined;
  readonly next: NextStep | null;
}

const lost: Standing = { distance: Infinity, place: undefined, next: null };

function nextOf(route: Route, world: World, event: LearnerEvent, distance: number, step?: string): NextStep {
  const besidePc = event.type === 'clockMoved' || event.type === 'advised';
  return {
    step: step ?? stepLike(route, world, event),
    event,
    target: besidePc ? null : targetOf(world, event),
    distance,
  };
}

/** What an event does to a field or a question, beside its kind: いいえ is not the step はい. */
const detailOf = (event: LearnerEvent): string =>
  JSON.stringify([
    event.type,
    'field' in event && event.field,
    'answer' in event && event.answer,
    'browser' in event && event.browser,
    'tab' in event && event.tab,
    'advice' in event && event.advice,
  ]);

/** The step of the solution that does the same at the same kind of place. */
function stepLike(route: Route, world: World, event: LearnerEvent): string | null {
  const [kind, detail] = [kindOfPlace(world, event), detailOf(event)];
  const same = route.places.find((place) => place.event && place.kind === kind && detailOf(place.event) === detail);
  return same?.step?.step ?? null;
}

/**
 * The place of the route that looks like this world, or that has reached the same: of several the first from where the
 * attempt already was, since a way that looks into something comes back to where it left.
 */
function placeOf(route: Route, world: World, view: PointOfView, from: number): Standing | undefined {
  const here = situationOf(world, view);
  const last = route.places.length - 1;
  const order = [...route.places.keys()];
  const fromHere = [...order.slice(from), ...order.slice(0, from).toReversed()];
  for (const part of ['shown', 'reached'] as const) {
    for (const index of fromHere) {
      const place = route.places[index];
      if (place?.situation[part] !== here[part]) continue;
      if (index === last) return { distance: 0, place: index, next: null };
      const event = actionAt(place, world, view);
      if (!event || !foreseen(world, event, view.now, route.foresight)) continue;
      const distance = last - index;
      return { distance, place: index, next: nextOf(route, world, event, distance, place.step?.step) };
    }
  }
  return undefined;
}

interface Branch {
  readonly world: World;
  readonly first: LearnerEvent;
}

/** The shortest way back to the route, level by level. */
function wayBack(route: Route, start: World, view: PointOfView, from: number): Standing {
  const seen = new Set([situationOf(start, view).shown]);
  let level: readonly Branch[] = [];
  let worlds = 0;
  const grow = (world: World, first?: LearnerEvent): readonly Branch[] =>
    possibleActions(route, world, view).flatMap((event) => {
      if (worlds >= mostWorlds) return [];
      const after = foreseen(world, event, view.now, route.foresight);
      if (!after) return [];
      worlds += 1;
      const { shown } = situationOf(after, { ...view, now: Math.max(view.now, after.now) });
      if (seen.has(shown)) return [];
      seen.add(shown);
      return [{ world: after, first: first ?? event }];
    });

  for (let depth = 1; depth <= deepest; depth += 1) {
    level = depth === 1 ? grow(start) : level.flatMap(({ world, first }) => grow(world, first));
    let best = lost;
    for (const { world, first } of level) {
      const standing = placeOf(route, world, { ...view, now: Math.max(view.now, world.now) }, from);
      const distance = depth + (standing?.distance ?? Infinity);
      if (distance < best.distance) best = { distance, place: undefined, next: nextOf(route, start, first, distance) };
    }
    if (best !== lost || level.length === 0) return best;
  }
  return lost;
}

interface Found {
  readonly now: Instant;
  readonly from: number;
  readonly standing: Standing;
}

const known = new WeakMap<Route, WeakMap<World, Found>>();

/**
 * Where a world stands, once what it asks for is answered as the script would.
 * @param from the place on the route where the attempt was last
 * @param now the training clock, which may be later than the world's last event
 */
export function standingOf(route: Route, world: World, from = 0, now: Instant = world.now): Standing {
  const ofRoute = known.get(route) ?? new WeakMap<World, Found>();
  known.set(route, ofRoute);
  const before = ofRoute.get(world);
  if (before?.from === from && (before.now === now || !hasLock(world))) return before.standing;
  const quiet = answered(world, route.foresight);
  const view = { account: route.scenario.account, now: Math.max(now, quiet.now) };
  const standing =
    world.over || route.places.length === 0
      ? lost
      : (placeOf(route, quiet, view, from) ?? wayBack(route, quiet, view, from));
  ofRoute.set(world, { now, from, standing });
  return standing;
}

// Only the end of a lock comes by itself, while nobody does anything.
const hasLock = ({ bank }: World): boolean => bank.accounts.some(({ lock }) => lock.kind === 'temporary');

/** The shortest way on from any world; null at the goal, and where nothing leads there. */
export const nextStep = (route: Route, world: World, from?: number, now?: Instant): NextStep | null =>
  standingOf(route, world, from, now).next;
