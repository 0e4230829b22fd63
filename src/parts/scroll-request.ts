/** The event by which what has just come up on the PC asks to be in view. Only a room too small for the PC listens. */
export const scrollRequestEvent = 'scrollrequest';

/** Whether it wants to be seen more than what has the focus. */
export type ScrollRequest = CustomEvent<{ readonly first: boolean }>;

const ask = (node: HTMLElement, first: boolean) =>
  node.dispatchEvent(new CustomEvent(scrollRequestEvent, { bubbles: true, detail: { first } }) satisfies ScrollRequest);

/** An attachment for what is used: a window, a dialog, a menu. */
export function requestScroll(node: HTMLElement): void {
  ask(node, false);
}

/** The same for a message, though the focus is elsewhere. */
export function requestScrollToMessage(node: HTMLElement): void {
  ask(node, true);
}
