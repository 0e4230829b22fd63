import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { requireChromium } from '../../src/cli/browser/require-chromium.ts';
import { surroundings } from '../../src/cli/browser/surroundings.ts';
import type { ServedFolder } from '../../src/cli/files/serve-folder.ts';
import { serveOwn } from './built-sites.ts';
import type { Measurement } from '../../src/cli/bench/measurement.ts';

/** A real browser and the site in it, for a measurement. */
export interface Stage {
  readonly browser: Browser;
  readonly own: ServedFolder;
  /** A visitor who has never been here. */
  visitor(): Promise<BrowserContext>;
}

/** Gives a measurement a browser and our built site, and puts both away afterwards. */
export const inBrowser =
  (
    measure: (stage: Stage) => Promise<readonly Measurement[]>,
    args: readonly string[] = [],
    /** Playwright's own flags that are left out. */
    without: readonly string[] = [],
  ) =>
  async () => {
    const executablePath = requireChromium();
    const browser = await chromium.launch({ executablePath, args: [...args], ignoreDefaultArgs: [...without] });
    const own = await serveOwn();
    try {
      return await measure({
        browser,
        own,
        visitor: () => browser.newContext(surroundings),
      });
    } finally {
      await browser.close();
      await own.stop();
    }
  };

/** Waits until the worker has stored the site. */
export const workerReady = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
