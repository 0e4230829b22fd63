import { advance, isRefusal } from '../../procedure/advance.ts';
import { eventOf } from '../script/play.ts';
import { isAtPc } from '../scenario.ts';
import type { Happening, Trace } from '../trace.ts';
import { nextStepOf } from './next-step-of.ts';
import type { NextStep } from './next-step.ts';
import type { Route } from './route.ts';
import type { Situation } from './situation.ts';

/**
 * The last step, if it is done beside the PC and would end the exercise now. A learner who knows enough to advise the customer
 * need not return to the place where the solution does so.
 */
export function finishingStep(route: Route, trace: Trace, situation: Situation): NextStep | null {
  const last = route.places.at(-1);
  const world = trace.at(-1)?.after;
  if (!last || !world || isAtPc(last.event)) return null;
  const event = eventOf(last.step.action, world);
  const entry = { seq: trace.length + 1, at: world.now, actor: 'trainee', event } as const;
  const after = advance(world, entry);
  if (isRefusal(after)) return null;
  const happening: Happening = { before: world, entry, after };
  if (!route.scenario.goal([...trace, happening])) return null;
  return nextStepOf(route, world, situation, { event, distance: 1, from: route.places.length, step: last.step.step });
}
