/** The event by which a new element on the PC asks to be scrolled into view. Only a room too small for the PC listens. */
export const scrollRequestEvent = 'scrollrequest';

/** `first`: the element matters more than the focused one. */
export type ScrollRequest = CustomEvent<{ readonly first: boolean }>;

const ask = (node: HTMLElement, first: boolean) =>
  node.dispatchEvent(new CustomEvent(scrollRequestEvent, { bubbles: true, detail: { first } }) satisfies ScrollRequest);

/** Attachment for windows, dialogs and menus. */
export function requestScroll(node: HTMLElement): void {
  ask(node, false);
}

/** Attachment for messages and the targets of guidance, which must be seen although the focus is elsewhere. */
export function requestScrollFirst(node: HTMLElement): void {
  ask(node, true);
}
