import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '../fixtures/expect.ts';

/**
 * Waits until the worker answers the page's requests. On a first visit to a busy machine it has not stored the site yet when the
 * exercise begins, and then the bank answers inside the page.
 */
export const workerInControl = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

/** Stops the worker as a browser does that wants its memory back. */
export async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
}
