import type { Attachment } from 'svelte/attachments';
import type { WindowId } from '../procedure/world/window-id.ts';

/** The PC may move a focus that it already has, but never takes the focus from the site around it. */
function mayTakeFocus(node: HTMLElement): boolean {
  const active = document.activeElement;
  if (active === null || active === document.body) return true;
  return !node.contains(active) && node.closest('.pc')?.contains(active) === true;
}

/**
 * Makes an attachment for one window or dialog, which moves the focus into it when it comes to the front: to the element
 * that last had it, else to the one marked with `data-first-focus`, else to the window itself.
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
      // The wanted element may have left the page or been disabled.
      if (!node.contains(document.activeElement)) node.focus({ preventScroll: true });
    }
    return () => node.removeEventListener('focusin', remember);
  };
}

/** The control to continue with when no window is shown: a minimised window's button, else an icon, else スタート. */
function placeWithoutWindow(pc: HTMLElement, lastWindow: WindowId | undefined): HTMLElement | null {
  const first = (selector: string) => pc.querySelector<HTMLElement>(selector);
  const button = lastWindow === undefined ? null : first(`[data-target="taskbar.${lastWindow}"]`);
  return button ?? first('[data-target^="desktop."]') ?? first('[data-taskbar] button');
}

/**
 * Makes an attachment for the whole PC, which rescues the focus from a window that was minimised or closed when no other
 * window takes its place.
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
    // Leave a focus elsewhere alone, for example on the taskbar.
    const orphaned =
      active === null || active === document.body || (pc.contains(active) && active.closest('[data-window]') !== null);
    if (lost && orphaned) placeWithoutWindow(pc, lastWindow)?.focus({ preventScroll: true });
  };
}
