import type { Locator, Page } from '@playwright/test';
import { siteTexts } from '../../../src/content/ja/site.ts';
import { versionAfter, type ChangingSite } from '../fixtures/changing-site.ts';
import { expect } from '../fixtures/expect.ts';

export const isVersion = (page: Page, version: 'first' | 'new' | 'old'): Promise<void> =>
  version === 'first'
    ? expect(page.locator('html')).not.toHaveAttribute('data-version')
    : expect(page.locator('html')).toHaveAttribute('data-version', version);

export const publish = (site: ChangingSite, mark: string): void => {
  site.version = versionAfter(site.version, mark);
};

/** Has the browser look for a new version, as it does by itself at times. */
export const lookForNewVersion = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

export const switchButton = (page: Page): Locator => page.getByRole('button', { name: siteTexts.switchNow });
