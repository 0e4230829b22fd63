import type { HintLevel } from '../../procedure/world/event.ts';
import type { StepOutcomes } from './step-outcome.ts';
import type { LearnerEvent } from '../scenario.ts';
import { placeOfAction } from '../guidance/next-step-of.ts';
import type { RoutePosition } from '../guidance/plan.ts';
import type { Route } from '../guidance/route.ts';

/** The steps at the start: those before this place were done for the learner, the others are open. */
export const stepsFrom = ({ scenario }: Route, place: number): StepOutcomes =>
  scenario.solution.map(({ step }, index) => ({ step, outcome: index < place ? 'given' : 'open', hint: 0 }));

export const stepsAfterHint = (steps: StepOutcomes, wanted: string, level: HintLevel): StepOutcomes =>
  steps.map((one) => (one.step === wanted && one.hint < level ? { ...one, hint: level } : one));

/** The steps after something wrong was done while one was next. A step that was right before stays right. */
export const stepsAfterWrong = (steps: StepOutcomes, wanted: string | null | undefined): StepOutcomes =>
  steps.map((one) => (one.step === wanted && one.outcome === 'open' ? { ...one, outcome: 'wrong' } : one));

/** The steps after something right was done: a step, perhaps passing over others, or a part of the way back to one. */
export function stepsAfterRight(
  route: Route,
  steps: StepOutcomes,
  event: LearnerEvent,
  { then, now, from }: { readonly then: RoutePosition; readonly now: RoutePosition; readonly from: number },
): StepOutcomes {
  const isLeft = (place: number) => steps[place]?.outcome === 'open' || steps[place]?.outcome === 'wrong';
  const done = placeOfAction(route, event, then.situation, then.place ?? from, isLeft);
  return steps.map((one, place) => {
    if (one.outcome !== 'open') return one;
    if (place === done) return { ...one, outcome: 'right' };
    return now.place !== undefined && place < now.place ? { ...one, outcome: 'passedOver' } : one;
  });
}
