import type { Page } from '@playwright/test';

export interface Click {
  /** The target that was pressed, if any. */
  readonly on: string;
  readonly time: number;
}

declare global {
  interface Window {
    clicks?: { given: number; drawn: Click[] };
  }
}

/**
 * Runs in the page. Measures from the moment the browser gives a click until the frame after its handlers is drawn: then the screen
 * says that something happened, be it the next page or that the bank is at work.
 */
export const watchClicks = () => {
  const clicks: NonNullable<Window['clicks']> = { given: 0, drawn: [] };
  window.clicks = clicks;
  addEventListener(
    'click',
    ({ timeStamp, target, isTrusted }) => {
      if (!isTrusted) return;
      clicks.given += 1;
      const on = target instanceof Element ? (target.closest('[data-target]')?.getAttribute('data-target') ?? '') : '';
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => clicks.drawn.push({ on, time: performance.now() - timeStamp });
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
};

/**
 * All clicks so far, or those since a number of them. It waits for the frame of each: the last click has changed the page, which a
 * test can see, before the frame with that change is drawn.
 */
export async function clicksOf(page: Page, since = 0): Promise<readonly Click[]> {
  const drawn = await page.waitForFunction(() => {
    const { clicks } = window;
    return clicks && clicks.drawn.length === clicks.given && clicks.drawn;
  });
  return ((await drawn.jsonValue()) || []).slice(since);
}
