import type { Scenario, Weight } from '../scenario.ts';
import type { Assessment } from '../assessment/assess.ts';
import { wrongSteps } from '../attempt/step-outcome.ts';

/** Something to do better the next time. */
export type Aim =
  | { readonly kind: 'mistake'; readonly mistake: string; readonly weight: Weight }
  | { readonly kind: 'unreached' }
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'hint'; readonly step: string };

const heaviness: Readonly<Record<Weight, number>> = { critical: 2, heavy: 1, light: 0 };

/**
 * Returns the aims worth working on, the weightiest first: mistakes, then that the goal was not reached, then steps that went
 * wrong, then steps that needed a hint.
 * @param explained steps that went wrong by a taught mistake: to name these as well would say the same twice
 */
export function toWorkOn(
  scenario: Scenario,
  { mistakes, reached, steps }: Omit<Assessment, 'score'>,
  explained: readonly string[],
  most: number,
): readonly Aim[] {
  const made = scenario.mistakes
    .filter(({ id }) => mistakes.includes(id))
    .toSorted((one, other) => heaviness[other.weight] - heaviness[one.weight])
    .map(({ id, weight }): Aim => ({ kind: 'mistake', mistake: id, weight }));
  const unreached: readonly Aim[] = reached ? [] : [{ kind: 'unreached' }];
  const wrong = wrongSteps(steps)
    .filter(({ step }) => !explained.includes(step))
    .map(({ step }): Aim => ({ kind: 'step', step }));
  const hinted = steps
    .filter(({ outcome, hint }) => outcome === 'right' && hint > 0)
    .toSorted((one, other) => other.hint - one.hint)
    .map(({ step }): Aim => ({ kind: 'hint', step }));
  return [...made, ...unreached, ...wrong, ...hinted].slice(0, most);
}
