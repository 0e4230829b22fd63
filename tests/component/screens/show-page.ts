import { cleanup, render } from '@testing-library/svelte';
import { afterEach } from 'vitest';
import type { ActorEvent } from '../../../src/procedure/world/event.ts';
import { loginPage, type Page } from '../../../src/procedure/world/page.ts';
import { advance, isRefusal } from '../../../src/procedure/advance.ts';
import type { BrowserWindow, World } from '../../../src/procedure/world/world.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import Pc from '../../../src/pc/Pc.svelte';
import { givenWorldOfTests } from '../../support/attempts.ts';
import { start } from '../../support/fixtures.ts';

afterEach(cleanup);

export const digits = [3, 8, 1, 9, 0, 5, 7, 2, 6, 4];

const windowWith = (page: Page, browser: BrowserWindow['browser']): BrowserWindow => ({
  id: 'w1',
  browser,
  popup: false,
  page,
  bounds: { x: 0, y: 0, width: 1040, height: 640 },
  order: 1,
  state: 'normal',
});

/** A window of the bank on a page; what is done on it goes through the model, as in the product. */
export function showPage(
  page: Page = loginPage(),
  { browser = 'ie', change = (world) => world }: { browser?: 'ie' | 'edge'; change?: (world: World) => World } = {},
) {
  let world = change({ ...givenWorldOfTests(), windows: [windowWith(page, browser)], nextWindow: 2, now: start });
  const events: ActorEvent[] = [];

  const shown = () => ({ world, pageOf: world.windows.find(({ id }) => id === 'w1') ?? windowWith(page, browser) });
  const { container, rerender } = render(Pc, {
    props: {
      ...shown(),
      profile: builtInProfile,
      clock: start,
      detailsOf: () => Promise.resolve(undefined),
      shuffledDigits: () => digits,
      scale: 1,
      onaction: (event: ActorEvent) => {
        events.push(event);
        const next = advance(world, { seq: events.length, at: world.now, actor: 'trainee', event });
        if (isRefusal(next)) return;
        world = next;
        void rerender(shown());
      },
    },
  });

  const target = <E extends HTMLElement = HTMLElement>(id: string): E => {
    const found = container.querySelector<E>(`[data-target="${id}"]`);
    if (found === null) throw new Error(`nothing on the page is called ${id}`);
    return found;
  };

  return {
    container,
    events,
    target,
    /** The page as another part of the PC (a dialog, the bank's answer) leaves it. */
    become: (changed: Page) => {
      world = { ...world, windows: world.windows.map((window) => ({ ...window, page: changed })) };
      return rerender(shown());
    },
    world: () => world,
    showClock: (clock: number) => rerender({ ...shown(), clock }),
  };
}

/** The text as it is read, without the spaces of the markup. */
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, '');
