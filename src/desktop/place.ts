import type { DialogKind } from '../procedure/world/dialog.ts';
import { dialogsOf } from '../procedure/world/windows.ts';
import { pcScreen, type Bounds, type BrowserWindow, type World } from '../procedure/world/world.ts';

/** What windows may cover: all but the taskbar. */
export const workArea: Bounds = { x: 0, y: 0, width: pcScreen.width, height: pcScreen.height - pcScreen.taskbar };

export interface Offset {
  readonly x: number;
  readonly y: number;
}

export const nowhere: Offset = { x: 0, y: 0 };

/** Where a window is drawn, also while it is being moved. */
export const boundsOf = ({ state, bounds }: BrowserWindow, offset: Offset = nowhere): Bounds =>
  state === 'maximised' ? workArea : { ...bounds, x: bounds.x + offset.x, y: bounds.y + offset.y };

// Windows' dialogs have fixed sizes. The software keyboard is as large as its letters make it.
const sizes: Readonly<Record<Exclude<DialogKind, 'softwareKeyboard'>, { width: number; height: number }>> = {
  webAccess: { width: 504, height: 232 },
  closeQuestion: { width: 448, height: 160 },
  keyboardQuestion: { width: 484, height: 168 },
  certificatePicker: { width: 456, height: 436 },
  internetOptions: { width: 504, height: 552 },
  certificateStore: { width: 520, height: 478 },
  certificateViewer: { width: 416, height: 520 },
};

/** A dialog that was opened from another one does not hide its title bar. */
const step = 22;

const within = (wanted: number, room: number): number => Math.round(Math.max(0, Math.min(wanted, room)));

/** Centred over its owner, `depth` dialogs further up, and whole on the screen. */
export function dialogBounds(kind: keyof typeof sizes, owner: Bounds, depth: number): Bounds {
  const { width, height } = sizes[kind];
  const x = owner.x + (owner.width - width) / 2 + depth * step;
  const y = owner.y + (owner.height - height) / 2 + depth * step;
  return {
    width,
    height,
    x: within(x, workArea.width - width),
    y: within(y, workArea.height - height),
  };
}

/** The corner that a software keyboard keeps to: its distance from the screen's right and lower edge. */
export function keyboardCorner(owner: Bounds): Offset {
  const inset = 24;
  // Room that it needs at the largest letters, so that its title bar stays on the screen.
  const size = { width: 560, height: 380 };
  const right = pcScreen.width - (owner.x + owner.width) + inset;
  const bottom = workArea.height - (owner.y + owner.height) + inset;
  return {
    x: within(right, workArea.width - size.width),
    y: pcScreen.taskbar + within(bottom, workArea.height - size.height),
  };
}

/** Room that a software keyboard takes at the usual letters. */
const keyboardSize = { width: 440, height: 300 };

function keyboardBounds(owner: Bounds): Bounds {
  const { x, y } = keyboardCorner(owner);
  const { width, height } = keyboardSize;
  return { ...keyboardSize, x: pcScreen.width - x - width, y: pcScreen.height - y - height };
}

/** Roughly where the windows that are shown and their dialogs lie, the lowest first. */
export const placesOf = (world: World): readonly Bounds[] =>
  world.windows
    .filter(({ state }) => state !== 'minimised')
    .toSorted((one, other) => one.order - other.order)
    .flatMap((window) => {
      const owner = boundsOf(window);
      const over = dialogsOf(world, window.id).map(({ kind }, depth) =>
        kind === 'softwareKeyboard' ? keyboardBounds(owner) : dialogBounds(kind, owner, depth),
      );
      return [owner, ...over];
    });
