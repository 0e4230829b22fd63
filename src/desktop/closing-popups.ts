import type { Attachment } from 'svelte/attachments';
import { isForInputMethod } from './input-method.ts';

/** A part of the PC that stays open until the learner turns to something else. It and its openers bear `data-<name>`. */
export type Popup = 'menu' | 'search';

/** The element to return to from a popup: the last one used, if it is an opener of that popup, else the first that is. */
function openerIn(pc: HTMLElement, popup: Popup, last: HTMLElement | null): HTMLElement | undefined {
  const openers = [...pc.querySelectorAll<HTMLElement>('[aria-haspopup][aria-expanded="true"]')];
  const own = openers.filter((opener) => opener.closest(`[data-${popup}]`));
  return own.find((opener) => opener === last) ?? own[0];
}

/**
 * Makes an attachment for the whole PC, which closes its popups by Esc, by a press elsewhere, and when the focus moves on, or
 * they would cover it. Esc gives the focus back to the opener. It is told what is open, since reading the world while the focus
 * moves would draw the PC anew in between, and a finger's tap would lose its field.
 */
export function closingPopups(): (open: readonly Popup[], close: (popup: Popup) => void) => Attachment<HTMLElement> {
  let last: HTMLElement | null = null;
  return (open, close) => (pc) => {
    const leaveFor = (place: Element) => {
      for (const popup of open) if (!place.closest(`[data-${popup}]`)) close(popup);
    };
    const reached = ({ target }: Event) => {
      if (target instanceof Element) last = target.closest<HTMLElement>('[aria-haspopup]') ?? last;
    };
    const touched = (event: Event) => {
      reached(event);
      if (event.target instanceof Element) leaveFor(event.target);
    };
    const left = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Element) leaveFor(relatedTarget);
    };
    const pressed = (event: KeyboardEvent) => {
      const [popup] = open;
      if (event.key !== 'Escape' || popup === undefined || isForInputMethod(event)) return;
      // Before it closes, or the focus would be lost with it.
      openerIn(pc, popup, last)?.focus();
      close(popup);
      event.preventDefault();
      // One Esc closes one thing: the full screen around the PC stays.
      event.stopPropagation();
    };
    pc.addEventListener('pointerdown', touched, { capture: true });
    pc.addEventListener('focusin', reached);
    pc.addEventListener('focusout', left);
    pc.addEventListener('keydown', pressed);
    return () => {
      pc.removeEventListener('pointerdown', touched, { capture: true });
      pc.removeEventListener('focusin', reached);
      pc.removeEventListener('focusout', left);
      pc.removeEventListener('keydown', pressed);
    };
  };
}
