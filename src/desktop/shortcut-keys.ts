import { menus, type MenuEntry } from '../content/ja/windows-menus.ts';

const entries: readonly MenuEntry[] = Object.values(menus).flatMap((menu) => menu.entries);

/** The keys that the menus print, apart from those by which the browser itself edits a field. */
const printed: ReadonlySet<string> = new Set(
  entries.flatMap((entry) => (entry === 'line' || entry.edits === true ? [] : (entry.keys ?? []))),
);

/** A key as menus print it, such as Ctrl+Shift+Del. A Mac has ⌘ in place of Ctrl. */
function asPrinted({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  const name = key === 'Delete' ? 'Del' : key.length === 1 ? key.toUpperCase() : key;
  return [...(ctrlKey || metaKey ? ['Ctrl'] : []), ...(shiftKey ? ['Shift'] : []), name].join('+');
}

/** True for a key that a menu of the imitation prints: the browser around the page must not act on it. */
export const isShortcutKey = (event: KeyboardEvent): boolean => !event.altKey && printed.has(asPrinted(event));
