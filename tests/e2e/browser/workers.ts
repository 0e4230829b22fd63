import type { BrowserContext, Page } from '@playwright/test';

/** Stops the worker as a browser does that wants its memory back. */
export async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
}
