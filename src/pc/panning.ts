import type { Attachment } from 'svelte/attachments';
import { scrollRequestEvent, type ScrollRequest } from '../parts/scroll-request.ts';
import { betweenPresses } from './press.ts';

interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** The least distance from the shown element to the edge of the view. */
const margin = 8;

/**
 * The view's new position along one axis, moved as little as possible to show `wanted`. If `wanted` is longer than the
 * view, the view shows its beginning or stays, by `ifLonger`.
 */
export function viewOn(view: Stretch, wanted: Stretch, ifLonger: 'begin' | 'stay'): number {
  const first = wanted.from - margin;
  const last = wanted.from + wanted.length + margin - view.length;
  if (first < last) return ifLonger === 'begin' ? first : view.from;
  return Math.max(last, Math.min(first, view.from));
}

function show(room: HTMLElement, element: Element, ifLonger: 'begin' | 'stay'): void {
  const outer = room.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = room;
  const across = { from: inner.left - outer.left - room.clientLeft + scrollLeft, length: inner.width };
  const down = { from: inner.top - outer.top - room.clientTop + scrollTop, length: inner.height };
  // Jump instead of scrolling smoothly: the overview shows the new position.
  room.scrollTo(
    viewOn({ from: scrollLeft, length: clientWidth }, across, ifLonger),
    viewOn({ from: scrollTop, length: clientHeight }, down, ifLonger),
  );
}

/** Keeps new elements and the focused one in view, for a room that shows a part of the PC. */
export const following: Attachment<HTMLElement> = (room) => {
  const showFocused = () =>
    betweenPresses(room, () => {
      const { activeElement } = document;
      if (activeElement && activeElement !== room && room.contains(activeElement)) show(room, activeElement, 'stay');
    });
  const seen = (event: Event) => {
    const { target } = event;
    if (target instanceof Element) {
      betweenPresses(room, () => {
        if (room.contains(target)) show(room, target, 'begin');
      });
    }
    if (!(event as ScrollRequest).detail.first) showFocused();
  };
  room.addEventListener(scrollRequestEvent, seen);
  room.addEventListener('focusin', showFocused);
  return () => {
    room.removeEventListener(scrollRequestEvent, seen);
    room.removeEventListener('focusin', showFocused);
  };
};
