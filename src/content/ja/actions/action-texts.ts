import { actionKeyOf } from '../../../training/action-key.ts';
import type { ActionKey } from '../../../training/actions-on.ts';
import type { LearnerEvent } from '../../../training/scenario.ts';
import type { World } from '../../../procedure/world/world.ts';
import type { ActionTexts, StepTexts } from '../../scenario-texts.ts';
import { windowOf } from '../../../procedure/world/windows.ts';
import { windowsTexts } from '../windows.ts';
import { desktopActions } from './desktop.ts';
import { dialogActions } from './dialogs.ts';
import { issuePageActions } from './issue-pages.ts';
import { loginPageActions } from './login-pages.ts';
import { mailActions } from './mail.ts';
import { registrationPageActions } from './registration-pages.ts';

/** The words of every action, in whatever exercise it is done. */
const actionTexts = {
  ...desktopActions,
  ...loginPageActions,
  ...issuePageActions,
  ...registrationPageActions,
  ...dialogActions,
  ...mailActions,
} satisfies Readonly<Record<ActionKey, ActionTexts>>;

/** An exercise must bring the picture of a step along where the action has none. */
type OwnWords<K extends ActionKey> = (typeof actionTexts)[K] extends { readonly picture: string }
  ? readonly [own?: Partial<StepTexts>]
  : readonly [own: Partial<StepTexts> & Pick<StepTexts, 'picture'>];

/** The words of a step: those of its action, except where the exercise has its own. */
export function stepOf<K extends ActionKey>(key: K, ...[own]: OwnWords<K>): StepTexts {
  // The type of the arguments is the proof that one of the two has a picture.
  return { ...actionTexts[key], ...own } as StepTexts;
}

/** The words of an action that no exercise has words of its own for. A window is named, since several may be open. */
export function wordsOfAction(world: World, event: LearnerEvent): ActionTexts {
  const words: ActionTexts = actionTexts[actionKeyOf(world, event)];
  if (event.type !== 'focusedWindow') return words;
  const window = windowOf(world, event.window);
  const name = window
    ? `${windowsTexts.programs[window.browser]}（${windowsTexts.pageTitles[window.page.screen]}）`
    : windowsTexts.mail.name;
  const button = `${name}のボタン`;
  return { ...words, instruction: words.instruction.replace('タスクバーのボタン', `タスクバーにある${button}`) };
}
