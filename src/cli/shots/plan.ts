import { sceneAddress, sceneSizes, sceneViews, type SceneView } from '../../dojo/shell/address.ts';
import type { FontSize } from '../../procedure/world/world.ts';
import { isInPicture } from '../../studio/pictures/in-picture.ts';
import { nameAfter } from '../../studio/pictures/naming.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import { playSolution } from '../../training/script/play.ts';
import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { isChosen, type Selection } from './selection.ts';

/** A picture to be taken. */
export interface PlannedPicture {
  /** Below the folder of the set. */
  readonly file: string;
  readonly scenario: ScenarioId;
  /** Its id in the address; `0` is the beginning. */
  readonly step: string;
  /** The number of actions done. */
  readonly count: number;
  readonly view: SceneView;
  readonly size: FontSize;
  readonly address: string;
}

/** All pictures of a selection, in the order of the exercises; a world that lacks a view has no picture of it. */
export const planPictures = (
  exercises: readonly Exercise[],
  snapshot: ProfileSnapshot,
  selection: Selection,
  callouts: 'on' | 'off',
): readonly PlannedPicture[] =>
  exercises
    .filter(({ id }) => isChosen(selection.scenarios, id))
    .flatMap((exercise) =>
      ['0', ...exercise.scenario.solution.map(({ step }) => step)].flatMap((step, count) =>
        isChosen(selection.steps, step) ? picturesAfter(exercise, snapshot, { step, count }, selection, callouts) : [],
      ),
    );

function picturesAfter(
  { id, scenario }: Exercise,
  snapshot: ProfileSnapshot,
  { step, count }: { readonly step: string; readonly count: number },
  { views, sizes }: Selection,
  callouts: 'on' | 'off',
): readonly PlannedPicture[] {
  const { world } = playSolution(scenario, snapshot, count);
  return sceneSizes
    .filter((size) => isChosen(sizes, size))
    .flatMap((size) =>
      sceneViews
        .filter((view) => isChosen(views, view) && isInPicture(view, world))
        .map((view) => ({
          file: `${id}/${nameAfter(scenario, count, view, size)}.png`,
          scenario: id,
          step,
          count,
          view,
          size,
          address: sceneAddress(id, step, view, size, callouts === 'on'),
        })),
    );
}
