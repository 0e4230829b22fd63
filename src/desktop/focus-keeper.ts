import type { Attachment } from 'svelte/attachments';

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
