import { sceneSizes, sceneViews } from '../../dojo/shell/address.ts';
import { actionsUpTo } from '../../training/script/play.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { CommandError } from '../machine/command-error.ts';
import type { Wishes } from './read-arguments.ts';

/** Of what there shall be pictures. `all` stays as it was said, since a later version may have more than this one. */
export interface Selection {
  readonly scenarios: Choice;
  /** Steps by their ids; `0` is the beginning. */
  readonly steps: Choice;
  readonly views: Choice;
  readonly sizes: Choice;
}

type Choice = 'all' | readonly string[];

export const isChosen = (choice: Choice, name: string): boolean => choice === 'all' || choice.includes(name);

/** Whether somebody who chose these chose a picture too. */
export const isSelected = (
  { scenarios, steps, views, sizes }: Selection,
  picture: { readonly scenario: string; readonly step: string; readonly view: string; readonly size: string },
): boolean =>
  isChosen(scenarios, picture.scenario) &&
  isChosen(steps, picture.step) &&
  isChosen(views, picture.view) &&
  isChosen(sizes, picture.size);

/** @throws CommandError naming what is unknown, and the names there are */
export function selectionOf(wishes: Wishes, exercises: readonly Exercise[]): Selection {
  const scenarios = known(
    'scenario',
    wishes.scenarios,
    exercises.map(({ id }) => id),
  );
  const chosen = exercises.filter(({ id }) => isChosen(scenarios, id));
  const steps = new Set(['0', ...chosen.flatMap(({ scenario }) => scenario.solution.map(({ step }) => step))]);
  return {
    scenarios,
    steps: known('step', namedSteps(wishes.steps, chosen), [...steps]),
    views: known('view', wishes.views, sceneViews),
    sizes: known('size', wishes.sizes, sceneSizes),
  };
}

/** Numbers as the ids that they stand for, where one exercise alone is chosen: in another they stand for others. */
const namedSteps = (steps: readonly string[], [exercise, ...others]: readonly Exercise[]): readonly string[] =>
  steps.map((step) => {
    const count = exercise && others.length === 0 ? actionsUpTo(exercise.scenario, step) : undefined;
    return count === undefined ? step : (exercise?.scenario.solution[count - 1]?.step ?? '0');
  });

function known(option: string, wanted: readonly string[], names: readonly string[]): Choice {
  if (wanted.includes('all')) return 'all';
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown === undefined) return names.filter((name) => wanted.includes(name));
  throw new CommandError(`There is no ${option} ${JSON.stringify(unknown)}; there are: ${names.join(', ')}, all.`);
}
