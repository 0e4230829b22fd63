import type { WindowId } from '../../procedure/window-id.ts';
import { frontDialog } from '../../procedure/windows.ts';
import type { BrowserWindow, World } from '../../procedure/world.ts';
import { eventOf } from '../play.ts';
import type { LearnerEvent } from '../scenario.ts';
import { kindOfPlace, type Place, type Route } from './route.ts';
import { windowText, type PointOfView } from './situation.ts';

/** The action of a place of the route as it is done in another world: in the front one of the windows that look like its own. */
export function actionAt(place: Place, world: World, view: PointOfView): LearnerEvent | undefined {
  const { step, event, window, kind } = place;
  if (!step || !event) return undefined;
  if (!('window' in event)) return eventOf(step.action, world);
  const nearest = world.windows.toSorted((one, other) => other.order - one.order);
  const looksAlike = (one: BrowserWindow) => windowText(one, world, view) === window;
  const isOfKind = ({ id }: BrowserWindow) => kindOfPlace(world, { ...event, window: id }) === kind;
  const found = nearest.find(looksAlike) ?? nearest.find(isOfKind);
  if (!found) return undefined;
  // What it acts on may depend on the world, and what it does there on the window's being the one of the solution.
  return { ...eventOf(step.action, world), window: found.id } as LearnerEvent;
}

function waysBackFrom(window: BrowserWindow, world: World): readonly LearnerEvent[] {
  const at: { readonly window: WindowId } = { window: window.id };
  if (window.state === 'minimised') return [{ type: 'focusedWindow', ...at }];
  switch (frontDialog(world, window.id)?.kind) {
    case undefined:
      break;
    case 'webAccess':
      return [
        { type: 'answeredWebAccess', ...at, answer: 'yes' },
        { type: 'answeredWebAccess', ...at, answer: 'no' },
      ];
    case 'closeQuestion':
      return [
        { type: 'answeredCloseQuestion', ...at, answer: 'yes' },
        { type: 'answeredCloseQuestion', ...at, answer: 'no' },
      ];
    case 'keyboardQuestion':
      return [{ type: 'answeredKeyboardQuestion', ...at, answer: 'no' }];
    case 'softwareKeyboard':
      return [
        { type: 'closedDialog', ...at },
        { type: 'closedWindow', ...at },
      ];
    default:
      return [{ type: 'closedDialog', ...at }];
  }
  const { screen } = window.page;
  const back: readonly LearnerEvent[] =
    screen === 'loginIdAcquisition'
      ? [{ type: 'pressedBack', ...at }]
      : screen === 'BLGI004'
        ? [{ type: 'pressedCancel', ...at }]
        : screen === 'BTOP001'
          ? [{ type: 'pressedLogout', ...at }]
          : [];
  return [...back, { type: 'closedWindow', ...at }];
}

/** What may lead on from a world that the solution does not pass through: its own actions, and ways back. */
export function possibleActions(route: Route, world: World, view: PointOfView): readonly LearnerEvent[] {
  const own = route.places.flatMap((place) => actionAt(place, world, view) ?? []);
  const lock = world.bank.accounts.find(({ loginId }) => loginId === view.account)?.lock;
  return [
    ...own,
    ...(lock?.kind === 'temporary' && lock.until > view.now ? [{ type: 'clockMoved', to: lock.until } as const] : []),
    ...world.windows.flatMap((window) => waysBackFrom(window, world)),
  ];
}
