/** The event by which what has just come up on the PC asks to be in view. Only a room too small for the PC listens. */
export const toBeSeenEvent = 'tobeseen';

/** Whether it wants to be seen more than what has the focus. */
export type ToBeSeen = CustomEvent<{ readonly first: boolean }>;

const ask = (node: HTMLElement, first: boolean) =>
  node.dispatchEvent(new CustomEvent(toBeSeenEvent, { bubbles: true, detail: { first } }) satisfies ToBeSeen);

/** An attachment for what is used: a window, a dialog, a menu. */
export function toBeSeen(node: HTMLElement): void {
  ask(node, false);
}

/** The same for a message, though the focus is elsewhere. */
export function toBeRead(node: HTMLElement): void {
  ask(node, true);
}
