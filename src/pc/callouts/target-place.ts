import type { Attachment } from 'svelte/attachments';
import { requestScrollToMessage } from '../../parts/scroll-request.ts';
import type { Target } from '../../procedure/target.ts';
import type { Bounds } from '../../procedure/world/world.ts';
import { isWholeDialog } from './whole-dialog.ts';

/** What of the PC a target names; undefined while it is not on the screen. */
function elementOf(pc: ParentNode, { window, id }: Target): HTMLElement | undefined {
  const within = window === null ? '' : `[data-window="${CSS.escape(window)}"] `;
  return [...pc.querySelectorAll<HTMLElement>(`${within}[data-target="${CSS.escape(id)}"]`)].at(-1);
}

/** All that is needed for what is done there. */
export function wholeOf(pc: ParentNode, target: Target): HTMLElement | undefined {
  const element = elementOf(pc, target);
  if (!isWholeDialog(target)) return element;
  return element?.closest<HTMLElement>('[role="dialog"]') ?? element;
}

const pcIn = (desk: ParentNode): HTMLElement | null => desk.querySelector<HTMLElement>('.pc');

function* scrollersOf(element: HTMLElement, pc: HTMLElement): Generator<HTMLElement> {
  for (let each = element.parentElement; each && each !== pc; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) yield each;
  }
}

/** Scrolls what lies around it on the PC, and nothing else of the page. */
function reveal(element: HTMLElement, pc: HTMLElement): void {
  for (const scroller of scrollersOf(element, pc)) {
    const view = scroller.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    // The PC is scaled; what is scrolled is counted in its own pixels.
    const scale = view.height / scroller.offsetHeight || 1;
    if (box.bottom > view.bottom) scroller.scrollTop += (box.bottom - view.bottom) / scale + 12;
    else if (box.top < view.top) scroller.scrollTop -= (view.top - box.top) / scale + 12;
  }
  requestScrollToMessage(element);
}

/** What of it can be seen, in the own pixels of what is drawn at `scale`; null if nothing can. */
export function placeIn(element: HTMLElement, pc: HTMLElement, scale: number): Bounds | null {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (const scroller of scrollersOf(element, pc)) {
    const view = scroller.getBoundingClientRect();
    left = Math.max(left, view.left);
    top = Math.max(top, view.top);
    right = Math.min(right, view.right);
    bottom = Math.min(bottom, view.bottom);
  }
  if (right - left < 1 || bottom - top < 1) return null;
  const origin = pc.getBoundingClientRect();
  return {
    x: (left - origin.left) / scale,
    y: (top - origin.top) / scale,
    width: (right - left) / scale,
    height: (bottom - top) / scale,
  };
}

/** The element that a target names, scrolled into view. */
export function revealed(pc: HTMLElement, target: Target): HTMLElement | undefined {
  const element = wholeOf(pc, target);
  if (element) reveal(element, pc);
  return element;
}

/**
 * For something that is drawn over the PC: `look` is asked now, and again whenever what is to be seen there may have changed.
 */
export const watchingPc =
  (look: (pc: HTMLElement) => void): Attachment<HTMLElement> =>
  (cover) => {
    const pc = cover.parentElement && pcIn(cover.parentElement);
    if (!pc) return;
    let frame = 0;
    const again = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        look(pc);
      });
    };
    const changes = new MutationObserver(again);
    changes.observe(pc, { childList: true, subtree: true, attributes: true });
    const sizes = new ResizeObserver(again);
    sizes.observe(pc);
    pc.addEventListener('scroll', again, { capture: true, passive: true });
    again();
    return () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      sizes.disconnect();
      pc.removeEventListener('scroll', again, { capture: true });
    };
  };

/**
 * Tells where a target lies on the PC that this is drawn over, and null while it cannot be seen. What has just come to be the
 * target is scrolled into view on the PC.
 */
export function placing(
  target: Target,
  scale: number,
  onplace: (place: Bounds | null) => void,
  extent: 'itself' | 'whole' = 'whole',
): Attachment<HTMLElement> {
  let shown: HTMLElement | undefined;
  return watchingPc((pc) => {
    const element = extent === 'whole' ? wholeOf(pc, target) : elementOf(pc, target);
    if (element && element !== shown) reveal(element, pc);
    shown = element;
    onplace(element ? placeIn(element, pc, scale) : null);
  });
}

const focusable = 'button, a[href], input, select, textarea, [tabindex]';

/** Takes the focus to where a target lies, and its place into view. Answers whether there is such a place now. */
export function goToTarget(desk: ParentNode, target: Target): boolean {
  const pc = pcIn(desk);
  const element = pc && wholeOf(pc, target);
  if (!element) return false;
  const holder = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable);
  reveal(element, pc);
  holder?.focus({ preventScroll: true });
  return holder !== null;
}
