import type { HintLevel } from '../../procedure/world/event.ts';
import type { StepOutcome, StepOutcomes } from './step-outcome.ts';
import type { LearnerEvent } from '../scenario.ts';
import { placeOfAction } from '../guidance/next-step-of.ts';
import type { RoutePosition } from '../guidance/plan.ts';
import type { Route } from '../guidance/route.ts';

/** The steps at the start: those before this place were done for the learner, the others are open. */
export const stepsFrom = ({ scenario }: Route, place: number): StepOutcomes =>
  scenario.solution.map(({ step }, index) => ({ step, outcome: index < place ? 'given' : 'open', hint: 0 }));

/** The steps after a hint. Levels are taken one by one, so the first is only left out where the place was marked already. */
export const stepsAfterHint = (steps: StepOutcomes, wanted: string, level: HintLevel): StepOutcomes =>
  steps.map((one) => {
    if (one.step !== wanted || one.hint >= level) return one;
    return { ...one, hint: level, ...(one.hint === 0 && level > 1 && { placeShown: true }) };
  });

/** The steps after something wrong was done while one was next. A step that was right before stays right. */
export const stepsAfterWrong = (steps: StepOutcomes, wanted: string | null | undefined): StepOutcomes =>
  steps.map((one) => (one.step === wanted && one.outcome === 'open' ? { ...one, outcome: 'tried' } : one));

/** The steps after a taught mistake was made: it explains those that went wrong and have not been done since. */
export const stepsAfterMistake = (steps: StepOutcomes, mistake: string): StepOutcomes =>
  steps.map((one) => (one.outcome === 'tried' && one.mistake === undefined ? { ...one, mistake } : one));

/** The steps after something right was done: a step, perhaps passing over others, or a part of the way back to one. */
export function stepsAfterRight(
  route: Route,
  steps: StepOutcomes,
  event: LearnerEvent,
  { then, now, from }: { readonly then: RoutePosition; readonly now: RoutePosition; readonly from: number },
): StepOutcomes {
  const isLeft = (place: number) => !isOver(steps[place]) || steps[place]?.outcome === 'wrong';
  const done = placeOfAction(route, event, then.situation, then.place ?? from, isLeft);
  return steps.map((one, place) => {
    if (isOver(one)) return one;
    const isPassed = now.place !== undefined && place < now.place;
    if (place !== done && !isPassed) return one;
    const atFirstGo = place === done ? 'right' : 'passedOver';
    return { ...one, outcome: one.outcome === 'tried' ? 'wrong' : atFirstGo };
  });
}

const isOver = (step: StepOutcome | undefined): boolean => step?.outcome !== 'open' && step?.outcome !== 'tried';
