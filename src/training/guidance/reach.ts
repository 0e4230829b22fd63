import type { ActorEvent } from '../../procedure/world/event.ts';
import { boundsOf, placesIn, visibleWindows, workArea } from '../../procedure/world/placement.ts';
import { isModal } from '../../procedure/world/dialog.ts';
import { programsFor, searchTexts } from '../../procedure/world/programs.ts';
import type { Browser } from '../../procedure/world/browser.ts';
import { targetOf, type Target } from '../../procedure/target.ts';
import { dialogsOf, frameOf, frontDialog } from '../../procedure/world/windows.ts';
import type { Bounds, WindowFrame, World } from '../../procedure/world/world.ts';
import { isAtPc, type LearnerEvent } from '../scenario.ts';

/** An action that brings the place of another one into sight or replaces it, and the place where it is done itself. */
export interface Reach {
  readonly event: ActorEvent;
  readonly target: Target;
}

/** Actions on a window's frame, which no dialog covers. */
const onFrame: ReadonlySet<LearnerEvent['type']> = new Set<LearnerEvent['type']>([
  'minimisedWindow',
  'maximisedWindow',
  'restoredWindow',
  'closedWindow',
  'movedWindow',
]);

/** Actions in a software keyboard. */
const inKeyboard: ReadonlySet<LearnerEvent['type']> = new Set<LearnerEvent['type']>([
  'confirmedSoftwareKeyboard',
  'filledInByKeyboard',
  'closedDialog',
]);

/** The height of a window's title bar, address bar and menus, in the PC's own pixels. */
const frameHeight = 96;

/** The pixels that a window may lie beyond the screen's edge without hiding anything that is pressed. */
const slack = 12;

/** The icons' column on the desktop, down to the last icon: the recycle bin and two browsers. */
const iconColumn: Bounds = { x: 4, y: 8, width: 84, height: 300 };

/** The search panel, which lies in front of all windows. */
const searchPanel: Bounds = { x: 48, y: workArea.height - 500, width: 720, height: 500 };

const overlap = (one: Bounds, other: Bounds): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const isOnScreen = ({ x, y, width, height }: Bounds): boolean =>
  x >= -slack && y >= -slack && x + width <= workArea.width + slack && y + height <= workArea.height + slack;

const windowInFrontOf = (world: World, window: WindowFrame | undefined, region: Bounds): WindowFrame | undefined =>
  visibleWindows(world).findLast(
    (other) =>
      other.id !== window?.id &&
      other.order > (window?.order ?? -Infinity) &&
      placesIn(world, other).some((place) => overlap(place, region)),
  );

/** The part of the screen in which an action of a window is done: its frame, the dialog in front, or its page. */
function regionOf(world: World, window: WindowFrame, event: ActorEvent): Bounds {
  const place = boundsOf(window);
  if (onFrame.has(event.type)) return { ...place, height: frameHeight };
  // Only a software keyboard leaves the page behind it usable.
  const isInDialog = dialogsOf(world, window.id).some(isModal) || inKeyboard.has(event.type);
  return (isInDialog ? placesIn(world, window).at(-1) : undefined) ?? place;
}

const moved = ({ id, bounds }: WindowFrame): ActorEvent => ({
  type: 'movedWindow',
  window: id,
  x: Math.max(0, Math.min(bounds.x, workArea.width - bounds.width)),
  y: Math.max(0, Math.min(bounds.y, workArea.height - bounds.height)),
});

/** A browser can also be found by the taskbar, which no window covers. */
const bySearch = ({ search }: World, browser: Browser): ActorEvent =>
  search.open && programsFor(search.text).includes(browser)
    ? { type: 'openedBrowser', browser, from: 'search' }
    : { type: 'searched', text: searchTexts[browser] };

function eventBefore(world: World, event: ActorEvent): ActorEvent | null {
  if (event.type === 'openedBrowser' && event.from === 'icon') {
    return windowInFrontOf(world, undefined, iconColumn) ? bySearch(world, event.browser) : null;
  }
  if (event.type === 'openedMailProgram' && event.from === 'icon' && windowInFrontOf(world, undefined, iconColumn)) {
    return { type: 'openedMailProgram', from: 'taskbar' };
  }
  // The taskbar, its search panel and an open menu lie in front of everything.
  const { window: place } = targetOf(world, event);
  if (place === null || event.type === 'closedMenu') return null;
  const window = frameOf(world, place);
  if (!window) return null;
  const region = regionOf(world, window, event);
  if (world.search.open && window.state !== 'minimised' && overlap(searchPanel, region))
    return { type: 'closedSearch' };
  if (window.state === 'minimised' || windowInFrontOf(world, window, region)) {
    return { type: 'focusedWindow', window: window.id };
  }
  if (!isOnScreen(region)) return moved(window);
  const dialog = frontDialog(world, window.id);
  if (event.type === 'openedCertificateStore' && dialog?.kind === 'internetOptions' && dialog.tab !== 'content') {
    return { type: 'selectedOptionsTab', window: window.id, tab: 'content' };
  }
  const isInClosedMenu = event.type === 'openedInternetOptions' && world.menu?.window !== window.id;
  return isInClosedMenu ? { type: 'openedMenu', window: window.id, name: 'tools' } : null;
}

/**
 * Returns the action to do before or instead of another one, because the place of that one is minimised, covered by another window or
 * by the search panel, off the screen, in a closed menu or on another tab; null if it can be seen. Where several are needed, it is the
 * first of them.
 */
export function reachOf(world: World, event: LearnerEvent): Reach | null {
  if (!isAtPc(event)) return null;
  const before = eventBefore(world, event);
  return before && { event: before, target: targetOf(world, before) };
}
