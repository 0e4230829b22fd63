import type { World } from '../../procedure/world/world.ts';
import type { LearnerEvent } from '../scenario.ts';
import type { Trace } from '../trace.ts';
import type { Course } from './course.ts';
import { learnerActionIn } from './learner-action.ts';
import type { Judgement } from './judgement.ts';

/** The explanation that the learner's last action calls for. */
export interface MistakeFeedback {
  /** The wrong action and the world it was done in; null where only its consequence was a mistake. */
  readonly action: { readonly event: LearnerEvent; readonly before: World } | null;
  /** Ids of the taught mistakes that came of it. */
  readonly mistakes: readonly string[];
}

/**
 * Derives the feedback that is due: on the last action, until the next one that is right or wrong by itself. Looking around or
 * moving a window corrects nothing, so the feedback stays. A mistake may show itself only when the bank has answered, so
 * mistakes count towards the last action before them.
 */
export function feedbackOn(
  { judgements, mistakes }: Pick<Course, 'judgements' | 'mistakes'>,
  trace: Trace,
): MistakeFeedback | null {
  const mistakesBetween = (from: number, to: number): readonly string[] =>
    mistakes.filter(({ seq }) => seq >= from && seq < to).map(({ mistake }) => mistake);
  const callsForFeedback = ({ seq, verdict }: Judgement, until: number): boolean =>
    verdict === 'wrong' || mistakesBetween(seq, until).length > 0;

  let last: Judgement | undefined;
  for (const judgement of judgements) {
    const stands = last !== undefined && callsForFeedback(last, judgement.seq);
    if (judgement.verdict !== 'neutral' || !stands) last = judgement;
  }
  if (!last || !callsForFeedback(last, Infinity)) return null;
  const happening = trace[last.seq - 1];
  const event = last.verdict === 'wrong' && happening ? learnerActionIn(happening) : undefined;
  return {
    action: event && happening ? { event, before: happening.before } : null,
    mistakes: mistakesBetween(last.seq, Infinity),
  };
}
