import type { World } from '../../procedure/world/world.ts';
import type { Route } from '../guidance/route.ts';
import type { LearnerEvent } from '../scenario.ts';
import type { Trace } from '../trace.ts';
import type { Course } from './course.ts';
import { isForeseen, learnerActionIn } from './learner-action.ts';
import type { Judgement } from './judgement.ts';
import { outcomeOf, type ShownOutcome } from './outcome.ts';

/** The explanation that the learner's last action calls for. */
export interface MistakeFeedback {
  /** The wrong action and the world it was done in; null where only its consequence was a mistake. */
  readonly action: { readonly event: LearnerEvent; readonly before: World } | null;
  /** Ids of the taught mistakes that came of it. */
  readonly mistakes: readonly string[];
  /** Present if the page, the bank or the PC did not grant something. */
  readonly outcome: ShownOutcome | null;
}

/** Returns whether feedback only comments on an entry that has not been sent yet. */
export const isOnEntryOnly = ({ outcome, mistakes }: MistakeFeedback): boolean =>
  (outcome?.outcome.kind === 'mistyped' || outcome?.outcome.kind === 'misfilled') && mistakes.length === 0;

/** A right action off the solution, such as to be rid of a dialog, may be refused as the script says and yet be a surprise. */
const isStepDone = ({ verdict, wanted }: Judgement): boolean => verdict === 'right' && wanted?.step !== null;

/**
 * Derives the feedback that is due: on the last action, until the next one that is right or wrong by itself. Looking around or
 * moving a window corrects nothing, so the feedback stays. A mistake may show itself only when the bank has answered, so
 * mistakes count towards the last action before them, and so do refusals. A refusal that the solution itself leads to is what
 * the learner came to see, so it calls for none.
 */
export function feedbackOn(
  route: Route,
  { judgements, mistakes }: Pick<Course, 'judgements' | 'mistakes'>,
  trace: Trace,
): MistakeFeedback | null {
  const outcomes = trace.flatMap((happening) => {
    const shown = outcomeOf(happening, route.scenario.account);
    return shown ? [{ shown, happening, seq: happening.entry.seq }] : [];
  });
  const mistakesBetween = (from: number, to: number): readonly string[] =>
    mistakes.filter(({ seq }) => seq >= from && seq < to).map(({ mistake }) => mistake);
  const outcomeBetween = (judgement: Judgement, to: number): ShownOutcome | null =>
    outcomes.findLast(
      ({ seq, happening }) =>
        seq >= judgement.seq && seq < to && !(isStepDone(judgement) && isForeseen(route, happening)),
    )?.shown ?? null;
  const callsForFeedback = (judgement: Judgement, until: number): boolean =>
    judgement.verdict === 'wrong' ||
    mistakesBetween(judgement.seq, until).length > 0 ||
    outcomeBetween(judgement, until) !== null;

  let last: Judgement | undefined;
  judgements.forEach((judgement, index) => {
    const stands = last !== undefined && callsForFeedback(last, judgement.seq);
    const isDue = judgement.verdict !== 'neutral' || !stands;
    const speaksAnew = () => outcomeBetween(judgement, judgements[index + 1]?.seq ?? Infinity) !== null;
    if (isDue || speaksAnew()) last = judgement;
  });
  if (!last || !callsForFeedback(last, Infinity)) return null;
  const happening = trace[last.seq - 1];
  const event = last.verdict === 'wrong' && happening ? learnerActionIn(happening) : undefined;
  return {
    action: event && happening ? { event, before: happening.before } : null,
    mistakes: mistakesBetween(last.seq, Infinity),
    outcome: outcomeBetween(last, Infinity),
  };
}
