import type { PageEvent } from '../procedure/world/event.ts';

type WithoutWindow<E> = E extends PageEvent ? Omit<E, 'window'> : never;

/** What is done on a page. In which window it is shown, a screen does not know. */
export type PageAction = WithoutWindow<PageEvent>;
