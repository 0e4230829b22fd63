import type { Scenario, Weight } from '../scenario.ts';
import type { Score } from '../attempt/step-outcome.ts';

/** Something to do better the next time. */
export type Aim =
  | { readonly kind: 'mistake'; readonly mistake: string; readonly weight: Weight }
  | { readonly kind: 'unreached' }
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'hint'; readonly step: string };

const heaviness: Readonly<Record<Weight, number>> = { critical: 2, heavy: 1, light: 0 };

interface Made {
  /** Ids of the taught mistakes. */
  readonly mistakes: readonly string[];
  /** Steps that went wrong by one of them: to tell of these as well would say the same twice. */
  readonly explained: readonly string[];
}

/**
 * What is worth working on, the weightiest first: mistakes, then that the goal was not reached, then steps that were not
 * right at the first go, then those that needed a hint.
 */
export function toWorkOn(
  scenario: Scenario,
  score: Score,
  { mistakes, explained }: Made,
  most: number,
): readonly Aim[] {
  const made = scenario.mistakes
    .filter(({ id }) => mistakes.includes(id))
    .toSorted((one, other) => heaviness[other.weight] - heaviness[one.weight])
    .map(({ id, weight }): Aim => ({ kind: 'mistake', mistake: id, weight }));
  const unreached: readonly Aim[] = score.reached ? [] : [{ kind: 'unreached' }];
  const wrong = score.steps
    .filter(({ step, outcome }) => outcome === 'wrong' && !explained.includes(step))
    .map(({ step }): Aim => ({ kind: 'step', step }));
  const hinted = score.steps
    .filter(({ outcome, hint }) => outcome === 'right' && hint > 0)
    .toSorted((one, other) => other.hint - one.hint)
    .map(({ step }): Aim => ({ kind: 'hint', step }));
  return [...made, ...unreached, ...wrong, ...hinted].slice(0, most);
}
