import type { DesktopEvent } from '../world/event.ts';
import { programsFor, type Program } from '../world/programs.ts';
import { searchTextOf } from '../world/search-entry.ts';
import { refuse, type RulesFor } from './rule.ts';
import { pcScreen, type WindowFrame, type World } from '../world/world.ts';
import { withBrowserStarted } from '../world/browser-memory.ts';
import {
  frameOf,
  hasMenuBar,
  isBlocked,
  raised,
  windowOf,
  withFrame,
  withMailWindow,
  withNewWindow,
  withoutWindow,
} from '../world/windows.ts';

const closedSearch = { open: false, text: '' } as const;

/** Keeps part of the title bar on the screen, so that the window can always be dragged back. */
const keptOnScreen = ({ bounds }: WindowFrame, x: number, y: number) => ({
  ...bounds,
  x: Math.round(Math.min(Math.max(x, 260 - bounds.width), pcScreen.width - 120)),
  y: Math.round(Math.min(Math.max(y, 0), pcScreen.height - pcScreen.taskbar - 32)),
});

const isFound = ({ search }: World, program: Program): boolean =>
  search.open && programsFor(search.text).includes(program);

export const desktopRules: RulesFor<DesktopEvent> = {
  openedBrowser: (world, { browser, from }) => {
    if (from === 'icon' && !world.icons.includes(browser)) return refuse('notOnScreen');
    if (from === 'search' && !isFound(world, browser)) return refuse('notOnScreen');
    return withNewWindow({ ...withBrowserStarted(world, browser), search: closedSearch }, { browser, popup: false });
  },
  openedMailProgram: (world, { from }) =>
    world.mail && (from !== 'search' || isFound(world, 'mail'))
      ? withMailWindow({ ...world, search: closedSearch }, world.mail)
      : refuse('notOnScreen'),
  openedSearch: (world) => ({ ...world, search: { ...world.search, open: true } }),
  closedSearch: (world) => ({ ...world, search: closedSearch }),
  searched: (world, entry) => ({ ...world, search: { open: true, text: searchTextOf(entry) } }),
  focusedWindow: (world, { window }) => {
    const found = frameOf(world, window);
    if (!found) return refuse('noSuchWindow');
    const { state, returnsTo = 'normal' } = found;
    const shown = state === 'minimised' ? withFrame(world, window, { state: returnsTo }) : world;
    return { ...raised(shown, window), search: closedSearch };
  },
  minimisedWindow: (world, { window }) => {
    const found = frameOf(world, window);
    if (!found) return refuse('noSuchWindow');
    const returnsTo = found.state === 'maximised' ? 'maximised' : 'normal';
    const menu = world.menu?.window === window ? null : world.menu;
    return withFrame({ ...world, menu }, window, { state: 'minimised', returnsTo });
  },
  maximisedWindow: (world, { window }) =>
    frameOf(world, window) ? raised(withFrame(world, window, { state: 'maximised' }), window) : refuse('noSuchWindow'),
  restoredWindow: (world, { window }) =>
    frameOf(world, window) ? raised(withFrame(world, window, { state: 'normal' }), window) : refuse('noSuchWindow'),
  movedWindow: (world, { window, x, y }) => {
    const found = frameOf(world, window);
    if (!found) return refuse('noSuchWindow');
    if (found.state !== 'normal') return refuse('notOnScreen');
    return withFrame(world, window, { bounds: keptOnScreen(found, x, y) });
  },
  closedWindow: (world, { window }) => {
    if (!frameOf(world, window)) return refuse('noSuchWindow');
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
