import type { Attachment } from 'svelte/attachments';
import { requestScrollFirst } from '../parts/scroll-request.ts';
import type { Target } from '../procedure/target.ts';
import type { Bounds } from '../procedure/world/world.ts';
import { betweenPresses } from './press.ts';
import { isWholeDialog } from './whole-dialog.ts';

/** The element that a target names; undefined while it is not on the screen. */
function elementOf(pc: ParentNode, { window, id }: Target): HTMLElement | undefined {
  const within = window === null ? '' : `[data-window="${CSS.escape(window)}"] `;
  return [...pc.querySelectorAll<HTMLElement>(`${within}[data-target="${CSS.escape(id)}"]`)].at(-1);
}

/** The element that shows everything needed for the action at a target. */
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

/** The labels of a field, which steps name it by, and which lie beside it. */
export const labelsOf = (element: Element): readonly Element[] =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? [...(element.labels ?? [])] : [];

/** Scrolls the PC's own scrollers until the element and its labels are in view, and nothing else of the page. */
function reveal(element: HTMLElement, pc: HTMLElement): void {
  for (const scroller of scrollersOf(element, pc)) {
    const view = scroller.getBoundingClientRect();
    const boxes = [element, ...labelsOf(element)].map((each) => each.getBoundingClientRect());
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    // The PC is scaled, but scroll positions count its own pixels.
    const scale = view.height / scroller.offsetHeight || 1;
    if (bottom > view.bottom) scroller.scrollTop += (bottom - view.bottom) / scale + 12;
    else if (top < view.top) scroller.scrollTop -= (view.top - top) / scale + 12;
  }
  requestScrollFirst(element);
}

/** The visible part of an element, in the pixels of a PC drawn at `scale`; null if nothing is visible. */
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

/** Scrolls a target into view and returns its element. */
export function revealed(pc: HTMLElement, target: Target): HTMLElement | undefined {
  const element = wholeOf(pc, target);
  if (element) reveal(element, pc);
  return element;
}

/**
 * Makes an attachment for an overlay of the PC. It calls `look` now, and again whenever the PC's screen may have changed.
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
 * Makes an attachment for an overlay of the PC, which reports a target's place, or null while it is not visible. A new target
 * is scrolled into view.
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
    if (element && element !== shown) {
      betweenPresses(pc, () => {
        if (element.isConnected) reveal(element, pc);
      });
    }
    shown = element;
    onplace(element ? placeIn(element, pc, scale) : null);
  });
}

const focusable = 'button, a[href], input, select, textarea, [tabindex]';

/** Moves the focus to a target and scrolls it into view. Returns false if the target is not on the screen. */
export function goToTarget(desk: ParentNode, target: Target): boolean {
  const pc = pcIn(desk);
  const element = pc && wholeOf(pc, target);
  if (!element) return false;
  const holder = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable);
  reveal(element, pc);
  holder?.focus({ preventScroll: true });
  return holder !== null;
}
