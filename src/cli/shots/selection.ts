import { actionsUpTo } from '../../training/script/actions-up-to.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { CommandError } from '../machine/command-error.ts';
import { unknownName, type Choice } from '../machine/options.ts';
import type { ShotsOptions } from './shots-command.ts';

/** The pictures that were asked for. */
export interface Selection {
  readonly scenarios: Choice;
  /** Steps by their ids; `0` is the beginning. */
  readonly steps: Choice;
  readonly views: Choice;
  readonly sizes: Choice;
}

export const isChosen = (choice: Choice, name: string): boolean => choice === 'all' || choice.includes(name);

export const isSelected = (
  { scenarios, steps, views, sizes }: Selection,
  picture: { readonly scenario: string; readonly step: string; readonly view: string; readonly size: string },
): boolean =>
  isChosen(scenarios, picture.scenario) &&
  isChosen(steps, picture.step) &&
  isChosen(views, picture.view) &&
  isChosen(sizes, picture.size);

/**
 * @param exercises the chosen ones
 * @throws CommandError naming a step that none of them has, and the steps there are
 */
export function selectionOf(
  { scenario, step, view, size }: Pick<ShotsOptions, 'scenario' | 'step' | 'view' | 'size'>,
  exercises: readonly Exercise[],
): Selection {
  return { scenarios: scenario, steps: knownSteps(step, exercises), views: view, sizes: size };
}

function knownSteps(wanted: Choice, exercises: readonly Exercise[]): Choice {
  if (wanted === 'all') return 'all';
  const ids = ['0', ...new Set(exercises.flatMap(({ scenario }) => scenario.solution.map(({ step }) => step)))];
  const named = wanted.map((step) => idOf(step, exercises));
  const unknown = named.find((step) => !ids.includes(step));
  if (unknown === undefined) return ids.filter((step) => named.includes(step));
  throw new CommandError(unknownName('step', unknown, { choices: ids, multiple: true }));
}

/** A step may be given by its number if one exercise alone is chosen: another one has other steps by these numbers. */
function idOf(step: string, [exercise, ...others]: readonly Exercise[]): string {
  if (!exercise || others.length > 0) return step;
  const count = actionsUpTo(exercise.scenario, step);
  return count === undefined ? step : (exercise.scenario.solution[count - 1]?.step ?? '0');
}
