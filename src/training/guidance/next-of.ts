import { targetOf } from '../../procedure/target.ts';
import type { World } from '../../procedure/world/world.ts';
import { isAtPc, type LearnerEvent } from '../scenario.ts';
import type { NextStep } from './next-step.ts';
import type { RoutePlace, Route } from './route.ts';
import type { Situation } from './situation.ts';

/** What an event does to a field or a question, beside its kind: いいえ is not the step はい. */
const detailOf = (event: LearnerEvent): string =>
  JSON.stringify([
    event.type,
    'field' in event && event.field,
    'answer' in event && event.answer,
    'browser' in event && event.browser,
    'tab' in event && event.tab,
    'advice' in event && event.advice,
    'name' in event && event.name,
  ]);

const isLike = ({ event, window }: RoutePlace, other: LearnerEvent, { windows }: Situation): boolean => {
  if (event.type !== other.type || detailOf(event) !== detailOf(other)) return false;
  if (!('window' in other)) return true;
  return windows.some(({ id, place }) => id === other.window && place === window?.place);
};

/**
 * The place whose step does the same as this event: on the same kind of page, in the same phase of the exercise. Of several,
 * the first from where the attempt was.
 */
export function placeDoing(
  { places }: Route,
  event: LearnerEvent,
  here: Situation,
  from: number,
  isWanted: (place: number) => boolean = () => true,
): number | undefined {
  const alike = [...places.entries()]
    .filter(([index, place]) => isWanted(index) && isLike(place, event, here))
    .filter(([, { situation }]) => situation.hasCertificate === here.hasCertificate)
    .map(([index]) => index);
  return alike.find((index) => index >= from) ?? alike.at(-1);
}

interface PlannedAction {
  readonly event: LearnerEvent;
  readonly distance: number;
  readonly from: number;
  /** The step of the solution, where that is known. */
  readonly step?: string | undefined;
}

/** An event, as what is to be done next. */
export function nextOf(
  route: Route,
  world: World,
  here: Situation,
  { event, distance, from, step }: PlannedAction,
): NextStep {
  const place = step === undefined ? placeDoing(route, event, here, from) : undefined;
  return {
    step: step ?? route.places[place ?? -1]?.step.step ?? null,
    event,
    target: isAtPc(event) ? targetOf(world, event) : null,
    distance,
  };
}
