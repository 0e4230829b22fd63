import { loginPage, type Page, type PageOf, type Screen } from './page.ts';
import { isModal, type Dialog, type DialogKind, type DialogOf } from './dialog.ts';
import type { WindowId } from './window-id.ts';
import type { Browser } from './browser.ts';
import { pcScreen, type Bounds, type BrowserWindow, type MailProgram, type WindowFrame, type World } from './world.ts';

const homeSize = { width: 1040, height: 640 };
const popupSize = { width: 920, height: 640 };
/** The first window leaves the desktop's icons uncovered. */
const firstPlace = { x: 104, y: 4 };
/** Each further window is moved right and down by this much, as Windows cascades them. */
const cascade = { x: 26, y: 16 };
const mailPlace: Bounds = { x: 116, y: 12, width: 1000, height: 620 };
/** The height of desktop that stays visible below every new window. */
const margin = 4;

/** The greatest number of windows. Windows would open more, but nobody finds anything among these, the guide included. */
export const maxWindows = 20;

export const hasRoomForWindow = ({ windows }: World): boolean => windows.length < maxWindows;

export const windowOf = (world: World, id: WindowId): BrowserWindow | undefined =>
  world.windows.find((window) => window.id === id);

const frontOf = <W extends WindowFrame>(windows: readonly W[]): W | undefined =>
  windows
    .filter(({ state }) => state !== 'minimised')
    .reduce<W | undefined>((front, next) => (front && front.order > next.order ? front : next), undefined);

/** The browser window in front of all others. The mail program may lie in front of it. */
export const frontWindow = ({ windows }: Pick<World, 'windows'>): BrowserWindow | undefined => frontOf(windows);

/** The windows of all programs. */
export const framesOf = ({ windows, mail }: World): readonly WindowFrame[] =>
  mail?.window ? [...windows, mail.window] : windows;

export const frameOf = (world: World, id: WindowId): WindowFrame | undefined =>
  framesOf(world).find((frame) => frame.id === id);

/** The window in front of all others, whatever its program. */
export const frontFrame = (world: World): WindowFrame | undefined => frontOf(framesOf(world));

export const windowsOf = (world: World, browser: Browser): readonly BrowserWindow[] =>
  world.windows.filter((window) => window.browser === browser);

/** The dialogs over a window, the one in front last. */
export const dialogsOf = (world: World, owner: WindowId): readonly Dialog[] =>
  world.dialogs.filter((dialog) => dialog.owner === owner);

export const frontDialog = (world: World, owner: WindowId): Dialog | undefined => dialogsOf(world, owner).at(-1);

/** The dialog in front of a window, if it is of this kind. */
export function dialogInFront<K extends DialogKind>(world: World, owner: WindowId, kind: K): DialogOf<K> | undefined {
  const front = frontDialog(world, owner);
  return front?.kind === kind ? (front as DialogOf<K>) : undefined; // the comparison above is the proof
}

/** The page of a window, if it is this one. */
export function pageOf<S extends Screen>(world: World, id: WindowId, screen: S): PageOf<S> | undefined {
  const page = windowOf(world, id)?.page;
  return page?.screen === screen ? (page as PageOf<S>) : undefined; // the comparison above is the proof
}

export const isBlocked = (world: World, owner: WindowId): boolean => dialogsOf(world, owner).some(isModal);

/** Only Internet Explorer's own windows have a menu bar, not Edge's and not those that pages have opened. */
export const hasMenuBar = ({ browser, popup }: BrowserWindow): boolean => browser === 'ie' && !popup;

export const withWindow = (world: World, id: WindowId, change: Partial<BrowserWindow>): World => ({
  ...world,
  windows: world.windows.map((window) => (window.id === id ? { ...window, ...change } : window)),
});

/** The world with a window of whatever program changed as it lies on the screen. */
export function withFrame(world: World, id: WindowId, change: Partial<Omit<WindowFrame, 'id'>>): World {
  if (id !== 'mail') return withWindow(world, id, change);
  const { mail } = world;
  return mail?.window ? { ...world, mail: { ...mail, window: { ...mail.window, ...change } } } : world;
}

/** The world with a window's page replaced or changed. A software keyboard closes with the page that opened it. */
export function withPage(world: World, id: WindowId, page: Page): World {
  const stays = windowOf(world, id)?.page.screen === page.screen;
  const dialogs = world.dialogs.filter(({ owner, kind }) => stays || owner !== id || kind !== 'softwareKeyboard');
  return withWindow({ ...world, dialogs }, id, { page });
}

const nextOrder = (world: World): number => Math.max(0, ...framesOf(world).map(({ order }) => order)) + 1;

export const raised = (world: World, id: WindowId): World =>
  frontFrame(world)?.id === id ? world : withFrame(world, id, { order: nextOrder(world) });

/** The world with a browser window behind all others. */
export const withWindowBehind = (world: World, id: WindowId): World =>
  framesOf(world).reduce(
    (moved, { id: other, order }) => withFrame(moved, other, { order: other === id ? 1 : order + 1 }),
    world,
  );

function placed(world: World, size: { width: number; height: number }): Bounds {
  const step = (world.nextWindow - 1) % 5;
  const lowest = pcScreen.height - pcScreen.taskbar - margin - size.height;
  return {
    ...size,
    x: Math.min(firstPlace.x + step * cascade.x, pcScreen.width - size.width),
    y: Math.min(firstPlace.y + step * cascade.y, lowest),
  };
}

/** The world with a new window in front of all others, or with a remark where there are too many already. */
export function withNewWindow(
  world: World,
  { browser, popup, page = loginPage() }: { browser: Browser; popup: boolean; page?: Page },
): World {
  if (!hasRoomForWindow(world)) return { ...world, remark: 'tooManyWindows' };
  const window: BrowserWindow = {
    id: `w${world.nextWindow}`,
    browser,
    popup,
    page,
    bounds: placed(world, popup ? popupSize : homeSize),
    order: nextOrder(world),
    state: 'normal',
  };
  return { ...world, windows: [...world.windows, window], nextWindow: world.nextWindow + 1 };
}

/** The world with the mail program's window open and in front, as it was left. */
export function withMailWindow(world: World, mail: MailProgram): World {
  const { window } = mail;
  const shown = window ?? { id: 'mail', bounds: mailPlace, order: 0, state: 'normal', open: null, replying: false };
  const state = shown.state === 'minimised' ? (shown.returnsTo ?? 'normal') : shown.state;
  return raised({ ...world, mail: { ...mail, window: { ...shown, state } } }, 'mail');
}

/** The world without a window and its dialogs. A browser forgets its certificate with its last window. */
export function withoutWindow(world: World, id: WindowId): World {
  if (id === 'mail') return { ...world, mail: world.mail && { ...world.mail, window: null } };
  const gone = windowOf(world, id);
  const windows = world.windows.filter((window) => window.id !== id);
  const forgets = gone !== undefined && !windows.some(({ browser }) => browser === gone.browser);
  return {
    ...world,
    windows,
    dialogs: world.dialogs.filter(({ owner }) => owner !== id),
    menu: world.menu?.window === id ? null : world.menu,
    browsers: forgets ? { ...world.browsers, [gone.browser]: null } : world.browsers,
  };
}

export const withDialog = (world: World, dialog: Dialog): World => ({ ...world, dialogs: [...world.dialogs, dialog] });

/** The world without the dialog in front of a window. */
export function withoutFrontDialog(world: World, owner: WindowId): World {
  const front = frontDialog(world, owner);
  return { ...world, dialogs: world.dialogs.filter((dialog) => dialog !== front) };
}

export const withFrontDialog = (world: World, owner: WindowId, changed: Dialog): World =>
  withDialog(withoutFrontDialog(world, owner), changed);
