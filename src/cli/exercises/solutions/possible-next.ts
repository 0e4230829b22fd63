import { offeredActions } from '../../../procedure/offered/offered-actions.ts';
import type { Memo } from '../../../procedure/offered/offered-entries.ts';
import { unshuffled } from '../../../procedure/offered/offered-on-page.ts';
import { isLoginIdOf, nextFieldOn } from '../../../training/guidance/page-text.ts';
import { isRegistrationForm } from '../../../procedure/world/registration/registration.ts';
import { isBlocked, windowOf } from '../../../procedure/world/windows.ts';
import type { World } from '../../../procedure/world/world.ts';
import type { LoginId } from '../../../profile/profile.ts';
import { reachOf } from '../../../training/guidance/reach.ts';
import type { LearnerEvent, Scenario } from '../../../training/scenario.ts';
import { shuffled } from '../../../training/scenarios/fragments.ts';
import { endOfLock } from '../../../training/scenarios/known-in-world.ts';

/** Returns whether the bank has told the customer of a lock that ends by itself, and has not yet. */
const isToldToWait = (world: World, account: LoginId): boolean =>
  world.toldOfLock.includes(account) && endOfLock(world, account) > world.now;

/** The actions that are not done on the PC: waiting for the end of a lock, and each advice. */
const besidePc = ({ account, advice }: Pick<Scenario, 'account' | 'advice'>, world: World): readonly LearnerEvent[] => [
  ...(isToldToWait(world, account) ? [{ type: 'clockMoved', to: endOfLock(world, account) } as const] : []),
  ...advice.map((each) => ({ type: 'advised', advice: each }) as const),
];

/** Returns whether a field's turn has come: a form is filled in from its first field to its last, once the bank takes it. */
function isNextEntry(world: World, event: LearnerEvent, account: LoginId): boolean {
  if (event.type !== 'filledIn' && event.type !== 'typed' && event.type !== 'openedSoftwareKeyboard') return true;
  if (isToldToWait(world, account)) return false;
  const page = windowOf(world, event.window)?.page;
  if (!page) return true;
  if (isRegistrationForm(page)) {
    return event.type !== 'typed' && (event.field === undefined || event.field === nextFieldOn(page, account));
  }
  const hasLoginId = !('loginId' in page) || typeof page.loginId === 'string' || isLoginIdOf(page.loginId, account);
  return hasLoginId || (event.type === 'typed' && event.field === 'loginId');
}

/** Returns whether the place of an action is on the screen: not covered, and not below a dialog of its own window. */
const isInSight = (world: World, event: LearnerEvent): boolean =>
  reachOf(world, event) === null && !(event.type === 'minimisedWindow' && isBlocked(world, event.window));

const inPictures = (event: LearnerEvent): LearnerEvent =>
  event.type === 'openedSoftwareKeyboard' && event.order === unshuffled ? { ...event, order: shuffled } : event;

/** The actions that may come next in a solution: those that the screen and the exercise offer, where their places are in sight. */
export const possibleNext = (
  scenario: Pick<Scenario, 'account' | 'advice'>,
  world: World,
  memo: Memo,
): readonly LearnerEvent[] =>
  [...besidePc(scenario, world), ...offeredActions(world, memo)]
    .filter((event) => isInSight(world, event) && isNextEntry(world, event, scenario.account))
    .map(inPictures);
