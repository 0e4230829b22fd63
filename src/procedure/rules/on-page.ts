import type { PageOf, Screen } from '../world/page.ts';
import type { WindowId } from '../world/window-id.ts';
import { isBlocked, pageOf, windowOf } from '../world/windows.ts';
import type { BrowserWindow, World } from '../world/world.ts';
import { refuse, type EntryPosition, type Refusal } from './rule.ts';

/** The window, if its page can be used: no dialog covers it, and it does not wait for the bank. */
export function usableWindow(world: World, id: WindowId): BrowserWindow | Refusal {
  const window = windowOf(world, id);
  if (!window) return refuse('noSuchWindow');
  if (isBlocked(world, id)) return refuse('dialogInFront');
  return 'busy' in window.page && window.page.busy ? refuse('busy') : window;
}

/** A rule for an action that these pages offer and no other. */
export const onPage =
  <S extends Screen, E extends { readonly window: WindowId }>(
    screens: readonly S[],
    then: (world: World, page: PageOf<S>, event: E, position: EntryPosition) => World | Refusal,
  ) =>
  (world: World, event: E, position: EntryPosition): World | Refusal => {
    const window = usableWindow(world, event.window);
    if ('refused' in window) return window;
    const page = screens.map((screen) => pageOf(world, event.window, screen)).find((found) => found !== undefined);
    return page ? then(world, page, event, position) : refuse('otherPage');
  };
