import type { Attachment } from 'svelte/attachments';
import type { WindowId } from '../procedure/world/window-id.ts';

/** The PC takes the focus from itself only, never from what stands around it. */
function mayTakeFocus(node: HTMLElement): boolean {
  const active = document.activeElement;
  if (active === null || active === document.body) return true;
  return !node.contains(active) && node.closest('.pc')?.contains(active) === true;
}

/**
 * For one window or dialog: an attachment that takes the focus into it when it comes to the front, to where it was
 * before, else to the element marked with `data-first-focus`, else to the window itself.
 */
export function focusKeeper(): (front: boolean) => Attachment<HTMLElement> {
  let last: HTMLElement | null = null;
  return (front) => (node) => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last = target;
    };
    node.addEventListener('focusin', remember);
    if (front && mayTakeFocus(node)) {
      const wanted = last && node.contains(last) ? last : node.querySelector<HTMLElement>('[data-first-focus]');
      wanted?.focus({ preventScroll: true });
      // What had the focus may be gone from the page or disabled by now.
      if (!node.contains(document.activeElement)) node.focus({ preventScroll: true });
    }
    return () => node.removeEventListener('focusin', remember);
  };
}

/** Where the PC can be gone on with when no window is shown: a minimised window's button, else an icon, else スタート. */
function placeWithoutWindow(pc: HTMLElement, lastWindow: WindowId | undefined): HTMLElement | null {
  const first = (selector: string) => pc.querySelector<HTMLElement>(selector);
  const button = lastWindow === undefined ? null : first(`[data-target="taskbar.${lastWindow}"]`);
  return button ?? first('[data-target^="desktop."]') ?? first('[data-taskbar] button');
}

/**
 * For the whole PC: an attachment that saves the focus from a window that was minimised or closed, if no other window comes
 * in its place.
 */
export function focusSaver(): (
  front: WindowId | undefined,
  lastWindow: WindowId | undefined,
) => Attachment<HTMLElement> {
  let hadFront = false;
  return (front, lastWindow) => (pc) => {
    const lost = hadFront && front === undefined;
    hadFront = front !== undefined;
    const active = document.activeElement;
    // On the taskbar, for one, it is in nobody's way and stays.
    const orphaned =
      active === null || active === document.body || (pc.contains(active) && active.closest('[data-window]') !== null);
    if (lost && orphaned) placeWithoutWindow(pc, lastWindow)?.focus({ preventScroll: true });
  };
}
