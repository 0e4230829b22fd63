import type { DialogKind } from './dialog.ts';
import { dialogsOf, framesOf } from './windows.ts';
import { pcScreen, type Bounds, type WindowFrame, type World } from './world.ts';

/** The area for windows: everything but the taskbar. */
export const workArea: Bounds = { x: 0, y: 0, width: pcScreen.width, height: pcScreen.height - pcScreen.taskbar };

export interface Offset {
  readonly x: number;
  readonly y: number;
}

export const noOffset: Offset = { x: 0, y: 0 };

/** A window's place on the screen, `offset` from its place in the world while it is dragged. */
export const boundsOf = ({ state, bounds }: WindowFrame, offset: Offset = noOffset): Bounds =>
  state === 'maximised' ? workArea : { ...bounds, x: bounds.x + offset.x, y: bounds.y + offset.y };

// Windows' dialogs have fixed sizes. The software keyboard's size depends on the font.
const sizes: Readonly<Record<Exclude<DialogKind, 'softwareKeyboard'>, { width: number; height: number }>> = {
  webAccess: { width: 504, height: 232 },
  closeQuestion: { width: 448, height: 160 },
  keyboardQuestion: { width: 484, height: 168 },
  certificatePicker: { width: 456, height: 436 },
  internetOptions: { width: 504, height: 552 },
  certificateStore: { width: 520, height: 478 },
  certificateViewer: { width: 416, height: 520 },
};

/** Shifts a dialog opened from another one, so that it does not hide the other's title bar. */
const step = 22;

const within = (wanted: number, room: number): number => Math.round(Math.max(0, Math.min(wanted, room)));

/** A place of this size that is whole on the screen, and as near as can be. */
export const wholeOnScreen = ({ x, y, width, height }: Bounds): Bounds => ({
  width,
  height,
  x: within(x, workArea.width - width),
  y: within(y, workArea.height - height),
});

/** The place of a dialog: centred over its owner, shifted by `depth` steps, and whole on the screen. */
export function dialogBounds(kind: keyof typeof sizes, owner: Bounds, depth: number): Bounds {
  const { width, height } = sizes[kind];
  const x = owner.x + (owner.width - width) / 2 + depth * step;
  const y = owner.y + (owner.height - height) / 2 + depth * step;
  return wholeOnScreen({ width, height, x, y });
}

/** A software keyboard's distances from the screen's right and lower edges. */
export function keyboardCorner(owner: Bounds): Offset {
  const inset = 24;
  // The size at the largest font with a note of two lines, so that the title bar stays on the screen.
  const size = { width: 560, height: 430 };
  const right = pcScreen.width - (owner.x + owner.width) + inset;
  const bottom = workArea.height - (owner.y + owner.height) + inset;
  return {
    x: within(right, workArea.width - size.width),
    y: pcScreen.taskbar + within(bottom, workArea.height - size.height),
  };
}

/** A software keyboard's size at the usual font. */
const keyboardSize = { width: 440, height: 300 };

function keyboardBounds(owner: Bounds): Bounds {
  const { x, y } = keyboardCorner(owner);
  const { width, height } = keyboardSize;
  return { ...keyboardSize, x: pcScreen.width - x - width, y: pcScreen.height - y - height };
}

/** Approximate places of a window and its dialogs, the lowest first. */
export function placesIn(world: World, window: WindowFrame): readonly Bounds[] {
  const owner = boundsOf(window);
  const over = dialogsOf(world, window.id).map(({ kind }, depth) =>
    kind === 'softwareKeyboard' ? keyboardBounds(owner) : dialogBounds(kind, owner, depth),
  );
  return [owner, ...over];
}

/** The windows that can be seen, the lowest first. */
export const visibleWindows = (world: World): readonly WindowFrame[] =>
  framesOf(world)
    .filter(({ state }) => state !== 'minimised')
    .toSorted((one, other) => one.order - other.order);

/** Approximate places of all visible windows and their dialogs, the lowest first. */
export const placesOf = (world: World): readonly Bounds[] =>
  visibleWindows(world).flatMap((window) => placesIn(world, window));
