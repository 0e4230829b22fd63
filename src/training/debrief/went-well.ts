import type { Scenario } from '../scenario.ts';
import { ownSteps, wrongSteps, type Score, type StepOutcome } from '../attempt/step-outcome.ts';

/** Something that was done well. */
export type Praise =
  | { readonly kind: 'reached' }
  | { readonly kind: 'steps'; readonly right: number; readonly of: number }
  /** So many steps right at the first go, one after another. */
  | { readonly kind: 'run'; readonly length: number; readonly from: string; readonly to: string }
  | { readonly kind: 'withoutHints' }
  | { readonly kind: 'withoutMistakes' }
  /** What others do wrong here. */
  | { readonly kind: 'avoided'; readonly mistake: string };

/** A shorter run is nothing to speak of. */
const fewestInRun = 4;

function longestRun(steps: readonly StepOutcome[]): readonly StepOutcome[] {
  let longest: readonly StepOutcome[] = [];
  let run: readonly StepOutcome[] = [];
  for (const step of steps) {
    run = step.outcome === 'right' ? [...run, step] : [];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/** What went well, as far as there is something. */
export function wentWell(scenario: Scenario, score: Score, mistakes: readonly string[]): readonly Praise[] {
  const own = ownSteps(score.steps);
  const right = own.length - wrongSteps(own, score.reached).length;
  const run = longestRun(own);
  const [first, last] = [run[0], run.at(-1)];
  const avoided = scenario.mistakes.find(({ id, weight }) => weight !== 'light' && !mistakes.includes(id));
  const all: readonly (Praise | false | undefined)[] = [
    score.reached && { kind: 'reached' },
    right > 0 && { kind: 'steps', right, of: own.length },
    first && last && run.length >= fewestInRun && run.length < own.length
      ? { kind: 'run', length: run.length, from: first.step, to: last.step }
      : undefined,
    score.reached && score.steps.every(({ hint }) => hint === 0) && { kind: 'withoutHints' },
    // Who has hardly begun has made none either.
    score.reached && mistakes.length === 0 && { kind: 'withoutMistakes' },
    score.reached && mistakes.length > 0 && avoided ? { kind: 'avoided', mistake: avoided.id } : undefined,
  ];
  return all.filter((praise): praise is Praise => typeof praise === 'object');
}
