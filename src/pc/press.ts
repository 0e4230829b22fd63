import type { Attachment } from 'svelte/attachments';

/** The places in which a pointer is down, with the work that waits until it is up again. */
const pressed = new WeakMap<Element, (() => void)[]>();

/**
 * Does work that moves what is inside a place: at once, or after a press. A browser sends a click to what lies under the
 * pointer both when it goes down and when it comes up; if something moved between, the click would be lost.
 */
export function betweenPresses(inside: Element, work: () => void): void {
  for (let each: Element | null = inside; each; each = each.parentElement) {
    const waiting = pressed.get(each);
    if (waiting) {
      waiting.push(work);
      return;
    }
  }
  work();
}

/** Attachment for a place whose contents must not move under a pointer that is down. */
export const steady: Attachment<HTMLElement> = (place) => {
  let frame = 0;
  const settle = () => {
    const waiting = pressed.get(place) ?? [];
    pressed.delete(place);
    for (const work of waiting) work();
  };
  const pressing = () => {
    cancelAnimationFrame(frame);
    if (!pressed.has(place)) pressed.set(place, []);
  };
  // The click comes after the release, but before the next frame.
  const released = () => {
    cancelAnimationFrame(frame);
    if (pressed.has(place)) frame = requestAnimationFrame(settle);
  };
  /** A button let go outside of the browser is not reported. */
  const moved = ({ buttons, pointerType }: PointerEvent) => {
    if (buttons === 0 && pointerType === 'mouse') released();
  };
  place.addEventListener('pointerdown', pressing, { capture: true });
  window.addEventListener('pointerup', released, { capture: true });
  window.addEventListener('pointercancel', released, { capture: true });
  place.addEventListener('pointermove', moved, { capture: true });
  return () => {
    cancelAnimationFrame(frame);
    pressed.delete(place);
    place.removeEventListener('pointerdown', pressing, { capture: true });
    window.removeEventListener('pointerup', released, { capture: true });
    window.removeEventListener('pointercancel', released, { capture: true });
    place.removeEventListener('pointermove', moved, { capture: true });
  };
};
