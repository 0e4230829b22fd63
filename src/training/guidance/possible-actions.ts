import { temporaryLockEnd } from '../../procedure/world/bank-account.ts';
import { questionAnswers, type QuestionAnswer } from '../../procedure/world/event.ts';
import { programsFor, searchTexts } from '../../procedure/world/programs.ts';
import { frontDialog } from '../../procedure/world/windows.ts';
import type { BrowserWindow, World } from '../../procedure/world/world.ts';
import { eventOf } from '../script/play.ts';
import type { LearnerEvent } from '../scenario.ts';
import type { RoutePlace, Route } from './route.ts';
import type { Situation, WindowLook } from './situation.ts';
import { sendsWrongForm } from './wrong-form.ts';

/**
 * The step of a place as it is done in another world: in the window that looks the same, or else in the nearest one with the same
 * page and dialog.
 */
export function actionAt(
  { step, event, window }: RoutePlace,
  world: World,
  { windows }: Situation,
): LearnerEvent | undefined {
  if (!('window' in event)) return eventOf(step.action, world);
  const found =
    windows.find(({ text }) => text === window?.text) ??
    windows.find(({ place, minimised }) => place === window?.place && !minimised);
  // The action may depend on the world, but names the window of the solution. Do it in the window found here.
  return found && ({ ...eventOf(step.action, world), window: found.id } as LearnerEvent);
}

/** The actions that leave a page for the one before it. */
function leaving({ id: window, page }: BrowserWindow): readonly LearnerEvent[] {
  switch (page.screen) {
    case 'loginIdAcquisition':
    case 'BLIS008':
      return [{ type: 'pressedBack', window }];
    case 'BLGI004':
    case 'BLIS005':
    case 'BLIS006':
    case 'BLIS007':
      return [{ type: 'pressedCancel', window }];
    case 'BTOP001':
      return [{ type: 'pressedLogout', window }];
    default:
      return [];
  }
}

/**
 * The answers that may be advised. いいえ at the second question loses the certificate that has been issued, so a detour that has
 * come that far is completed; いいえ at the first breaks off an issue that the exercise does not want.
 */
function answersTo(route: Route, purpose: 'request' | 'install'): readonly QuestionAnswer[] {
  const isWanted = route.places.some(({ event }) => event.type === 'answeredWebAccess');
  return purpose === 'install' || isWanted ? ['yes'] : ['no'];
}

/** The actions in one window that lead out of its dialogs, its page, and the window itself. */
function waysBackFrom(route: Route, world: World, look: WindowLook): readonly LearnerEvent[] {
  const window = look.id;
  if (look.minimised) return [{ type: 'focusedWindow', window }];
  const closing = { type: 'closedWindow', window } as const;
  const dialog = frontDialog(world, window);
  switch (dialog?.kind) {
    case undefined:
      return [...world.windows.filter(({ id }) => id === window).flatMap(leaving), closing];
    case 'webAccess':
      return answersTo(route, dialog.purpose).map((answer) => ({ type: 'answeredWebAccess', window, answer }));
    case 'closeQuestion':
      return questionAnswers.map((answer) => ({ type: 'answeredCloseQuestion', window, answer }));
    case 'keyboardQuestion':
      return [{ type: 'answeredKeyboardQuestion', window, answer: 'no' }];
    case 'softwareKeyboard':
      return [{ type: 'closedDialog', window }, closing];
    default:
      return [{ type: 'closedDialog', window }];
  }
}

/** The actions that open the solution's browsers again: by the icon, or else by a search. */
const opening = ({ browsers }: Route, { icons, search }: World): readonly LearnerEvent[] =>
  browsers.flatMap((browser): readonly LearnerEvent[] => {
    if (icons.includes(browser)) return [{ type: 'openedBrowser', browser, from: 'icon' }];
    if (search.open && programsFor(search.text).includes(browser)) {
      return [{ type: 'openedBrowser', browser, from: 'search' }];
    }
    return [{ type: 'searched', text: searchTexts[browser] }];
  });

/** The steps of the solution as they are done here, but for its waiting, which ends a lock and nothing else. */
const stepsOf = ({ places, scenario }: Route, world: World, situation: Situation): readonly LearnerEvent[] =>
  places
    .flatMap((place) => actionAt(place, world, situation) ?? [])
    .filter((event) => event.type !== 'clockMoved' && !sendsWrongForm(world, event, scenario.account));

/**
 * The actions that lead to BSMS001 as the exercise has it at its beginning, with the log-in ID typed: no step of the solution does so.
 */
function toGivenForm({ places: [first], scenario }: Route, { windows }: World): readonly LearnerEvent[] {
  if (!first?.situation.windows.some(({ place }) => place.includes('BSMS001'))) return [];
  const loginId = { kind: 'known', loginId: scenario.account, width: 'half' } as const;
  return windows.flatMap(({ id: window, page }): readonly LearnerEvent[] => {
    if (page.screen === 'BSMS001') return [{ type: 'typed', window, field: 'loginId', entry: loginId }];
    return page.screen === 'BLGI001' ? [{ type: 'pressedIssueCertificate', window }] : [];
  });
}

/** The action that waits for the end of a temporary lock, once the bank has told of it. */
function waitingForLock({ scenario }: Route, world: World, here: Situation): readonly LearnerEvent[] {
  const until = temporaryLockEnd(world, scenario.account);
  return here.lock === 'temporary' && until !== undefined ? [{ type: 'clockMoved', to: until }] : [];
}

/** On BSMS001 a customer without a log-in ID is led on to ログインID取得, and back there after it. */
const obtaining = ({ places }: Route, { windows }: World, { loginId }: Situation): readonly LearnerEvent[] =>
  loginId === 'none' && places.some(({ event }) => event.type === 'pressedObtainLoginId')
    ? windows.flatMap(({ id: window, page }) =>
        page.screen === 'BSMS001' ? [{ type: 'pressedObtainLoginId', window }] : [],
      )
    : [];

/** The front window of those that look alike, from back to front: what is done in another one leads to the same situation. */
const eachLookOnce = ({ windows }: Situation): readonly WindowLook[] =>
  windows.filter(({ text }, at) => windows.findIndex((look) => look.text === text) === at).toReversed();

/**
 * The actions that only close, restore or wait, or that a page itself leads to. Those in the front window come last: a search tries the last actions first and keeps
 * the first of equally short ways, and the front window need not be brought to the front first.
 */
export const clearingActions = (route: Route, world: World, situation: Situation) => [
  ...waitingForLock(route, world, situation),
  ...obtaining(route, world, situation),
  ...eachLookOnce(situation).flatMap((look) => waysBackFrom(route, world, look)),
];

/** All actions that may lead on from a world off the route: those of the solution, and those that lead back. */
export const possibleActions = (route: Route, world: World, situation: Situation) => [
  ...stepsOf(route, world, situation),
  ...toGivenForm(route, world),
  ...opening(route, world),
  ...clearingActions(route, world, situation),
];
