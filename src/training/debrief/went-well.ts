import type { Scenario, TaughtMistake } from '../scenario.ts';
import type { Assessment } from '../assessment/assess.ts';
import type { Mode } from '../mode.ts';
import { ownSteps, unreachedSteps, wrongSteps, type StepOutcome } from '../attempt/step-outcome.ts';

/** Something that the learner did well. */
export type Praise =
  | { readonly kind: 'reached' }
  | { readonly kind: 'steps'; readonly right: number; readonly of: number }
  /** Several steps right at the first go, one after another, by their numbers. */
  | { readonly kind: 'run'; readonly from: number; readonly to: number }
  | { readonly kind: 'withoutHints' }
  | { readonly kind: 'withoutMistakes' }
  /** A mistake that is typically made here. */
  | { readonly kind: 'avoided'; readonly mistake: string };

/** A shorter run is not worth a mention. */
const minRunLength = 4;

function longestRun(steps: readonly StepOutcome[]): readonly StepOutcome[] {
  let longest: readonly StepOutcome[] = [];
  let run: readonly StepOutcome[] = [];
  for (const step of steps) {
    run = step.outcome === 'right' ? [...run, step] : [];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/** Returns whether the learner came past the place where a mistake is typically made, and did what comes next there. */
function wasPassed({ solution }: Scenario, { example }: TaughtMistake, steps: readonly StepOutcome[]): boolean {
  const next = solution[solution.findIndex(({ step }) => step === example.after) + 1]?.step;
  return steps.some(({ step, outcome }) => step === next && outcome === 'right');
}

/** Returns what went well, if anything did. */
export function wentWell(
  scenario: Scenario,
  { reached, steps, mistakes }: Omit<Assessment, 'score'>,
  mode: Mode,
): readonly Praise[] {
  const own = ownSteps(steps);
  const right = own.length - wrongSteps(own).length - unreachedSteps(own, reached).length;
  const run = longestRun(own);
  const [from, to] = [run[0], run.at(-1)].map((end) => steps.findIndex(({ step }) => step === end?.step) + 1);
  const avoided = scenario.mistakes.find(
    (each) => each.weight !== 'light' && !mistakes.includes(each.id) && wasPassed(scenario, each, steps),
  );
  const faultless = mistakes.length === 0 && wrongSteps(own).length === 0;
  const all: readonly (Praise | false | undefined)[] = [
    reached && { kind: 'reached' },
    right > 0 && { kind: 'steps', right, of: own.length },
    from && to && run.length >= minRunLength && run.length < own.length ? { kind: 'run', from, to } : undefined,
    // Only 練習 offers hints: in the other modes there is no merit in taking none.
    mode === 'practice' && reached && steps.every(({ hint }) => hint === 0) && { kind: 'withoutHints' },
    // An attempt that has hardly begun has no mistakes either, so only a reached goal earns this.
    reached && faultless && { kind: 'withoutMistakes' },
    reached && mistakes.length > 0 && avoided ? { kind: 'avoided', mistake: avoided.id } : undefined,
  ];
  return all.filter((praise): praise is Praise => typeof praise === 'object');
}
