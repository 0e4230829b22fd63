import { isRefusalEvent } from '../../procedure/refusal-event.ts';
import { seqOf } from '../../procedure/world/ask.ts';
import type { Happening } from '../trace.ts';
import type { Judgement } from './judgement.ts';
import type { StepOutcome } from './step-outcome.ts';
import { stepsAfterWrong } from './steps-after.ts';

interface JudgedSoFar {
  readonly judgements: readonly Judgement[];
  readonly steps: readonly StepOutcome[];
}

/**
 * Judges the action behind a refusal once more. A refusal that makes a mistake shows that the action it answers was
 * wrong, though it might have led on.
 */
export function blamed({ judgements, steps }: JudgedSoFar, { entry: { event } }: Happening): JudgedSoFar {
  if (!isRefusalEvent(event)) return { judgements, steps };
  const cause = seqOf(event.ask);
  const blame = judgements.find(({ seq }) => seq === cause);
  if (blame === undefined) return { judgements, steps };
  return {
    judgements: judgements.map((one) => (one === blame ? { ...one, verdict: 'wrong' } : one)),
    steps: stepsAfterWrong(steps, blame.wanted?.step),
  };
}
