import { targetOf } from '../../procedure/target.ts';
import type { World } from '../../procedure/world/world.ts';
import { isAtPc, type LearnerEvent } from '../scenario.ts';
import type { NextStep } from './next-step.ts';
import type { RoutePlace, Route } from './route.ts';
import type { Situation } from './situation.ts';

/** The parts of an event that make it another step than one of the same type: はい is not いいえ. */
const detailOf = (event: LearnerEvent): string =>
  JSON.stringify([
    event.type,
    'field' in event && event.field,
    'answer' in event && event.answer,
    'browser' in event && event.browser,
    'tab' in event && event.tab,
    'advice' in event && event.advice,
    'name' in event && event.name,
    'mail' in event && event.mail,
    'reply' in event && event.reply,
  ]);

const isLike = ({ event, window }: RoutePlace, other: LearnerEvent, { windows }: Situation): boolean => {
  if (event.type !== other.type || detailOf(event) !== detailOf(other)) return false;
  if (!('window' in other)) return true;
  return windows.some(({ id, place }) => id === other.window && place === window?.place);
};

/**
 * The place whose step does the same as this event, on the same kind of page and in the same phase of the exercise. Of several
 * such places, the first one from where the attempt was.
 */
export function placeOfAction(
  { places }: Route,
  event: LearnerEvent,
  here: Situation,
  from: number,
  isWanted: (place: number) => boolean = () => true,
): number | undefined {
  const alike = [...places.entries()]
    .filter(([index, place]) => isWanted(index) && isLike(place, event, here))
    .filter(([, { situation }]) => situation.hasCertificate === here.hasCertificate)
    .filter(([, { situation }]) => (situation.loginId === 'there') === (here.loginId === 'there'))
    .map(([index]) => index);
  return alike.find((index) => index >= from) ?? alike.at(-1);
}

interface PlannedAction {
  readonly event: LearnerEvent;
  readonly distance: number;
  readonly from: number;
  /** The step of the solution, if it is known already. */
  readonly step?: string | undefined;
}

/** Makes an event the next step, with the step of the solution that it stands for and the place where it is done. */
export function nextStepOf(
  route: Route,
  world: World,
  here: Situation,
  { event, distance, from, step }: PlannedAction,
): NextStep {
  const place = step === undefined ? placeOfAction(route, event, here, from) : undefined;
  return {
    step: step ?? route.places[place ?? -1]?.step.step ?? null,
    event,
    target: isAtPc(event) ? targetOf(world, event) : null,
    distance,
  };
}
