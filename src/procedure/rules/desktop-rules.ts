import type { DesktopEvent } from '../world/event.ts';
import { programsFor } from '../world/programs.ts';
import { searchTextOf } from '../world/search-entry.ts';
import { refuse, type RulesFor } from './rule.ts';
import { pcScreen, type BrowserWindow, type World } from '../world/world.ts';
import {
  hasMenuBar,
  hasRoomForWindow,
  isBlocked,
  raised,
  windowOf,
  windowsOf,
  withNewWindow,
  withWindow,
  withoutWindow,
} from '../world/windows.ts';

const closedSearch = { open: false, text: '' } as const;

/** The world with a browser started, if it is not running yet. It offers the certificates of this moment until it is closed. */
const withBrowserStarted = (world: World, browser: BrowserWindow['browser']): World =>
  windowsOf(world, browser).length > 0 || !hasRoomForWindow(world)
    ? world
    : {
        ...world,
        browsers: {
          ...world.browsers,
          [browser]: { offered: world.store.map(({ serialNumber }) => serialNumber), held: null },
        },
      };

/** Keeps part of the title bar on the screen, so that the window can always be dragged back. */
const keptOnScreen = ({ bounds }: BrowserWindow, x: number, y: number) => ({
  ...bounds,
  x: Math.round(Math.min(Math.max(x, 260 - bounds.width), pcScreen.width - 120)),
  y: Math.round(Math.min(Math.max(y, 0), pcScreen.height - pcScreen.taskbar - 32)),
});

export const desktopRules: RulesFor<DesktopEvent> = {
  openedBrowser: (world, { browser, from }) => {
    if (from === 'icon' && !world.icons.includes(browser)) return refuse('notOnScreen');
    if (from === 'search' && !(world.search.open && programsFor(world.search.text).includes(browser)))
      return refuse('notOnScreen');
    return withNewWindow({ ...withBrowserStarted(world, browser), search: closedSearch }, { browser, popup: false });
  },
  openedSearch: (world) => ({ ...world, search: { ...world.search, open: true } }),
  closedSearch: (world) => ({ ...world, search: closedSearch }),
  searched: (world, entry) => ({ ...world, search: { open: true, text: searchTextOf(entry) } }),
  focusedWindow: (world, { window }) => {
    const found = windowOf(world, window);
    if (!found) return refuse('noSuchWindow');
    const { state, returnsTo = 'normal' } = found;
    const shown = state === 'minimised' ? withWindow(world, window, { state: returnsTo }) : world;
    return { ...raised(shown, window), search: closedSearch };
  },
  minimisedWindow: (world, { window }) => {
    const found = windowOf(world, window);
    if (!found) return refuse('noSuchWindow');
    const returnsTo = found.state === 'maximised' ? 'maximised' : 'normal';
    const menu = world.menu?.window === window ? null : world.menu;
    return withWindow({ ...world, menu }, window, { state: 'minimised', returnsTo });
  },
  maximisedWindow: (world, { window }) =>
    windowOf(world, window)
      ? raised(withWindow(world, window, { state: 'maximised' }), window)
      : refuse('noSuchWindow'),
  restoredWindow: (world, { window }) =>
    windowOf(world, window) ? raised(withWindow(world, window, { state: 'normal' }), window) : refuse('noSuchWindow'),
  movedWindow: (world, { window, x, y }) => {
    const found = windowOf(world, window);
    if (!found) return refuse('noSuchWindow');
    if (found.state !== 'normal') return refuse('notOnScreen');
    return withWindow(world, window, { bounds: keptOnScreen(found, x, y) });
  },
  closedWindow: (world, { window }) => {
    if (!windowOf(world, window)) return refuse('noSuchWindow');
    if (isBlocked(world, window)) return refuse('dialogInFront');
    return withoutWindow(world, window);
  },
  openedMenu: (world, { window, name }) => {
    const found = windowOf(world, window);
    if (!found) return refuse('noSuchWindow');
    if (!hasMenuBar(found)) return refuse('notOnScreen');
    if (isBlocked(world, window)) return refuse('dialogInFront');
    return { ...world, menu: { window, name } };
  },
  closedMenu: (world) => ({ ...world, menu: null }),
  triedOutOfScope: (world) => ({ ...world, remark: 'notPartOfExercise' }),
};
