import type { PageEvent } from '../procedure/world/event.ts';

type WithoutWindow<E> = E extends PageEvent ? Omit<E, 'window'> : never;

/** An event on a page, without the window: a screen does not know its own. */
export type PageAction = WithoutWindow<PageEvent>;
