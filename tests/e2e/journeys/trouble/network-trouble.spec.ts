import type { Page } from '@playwright/test';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { exerciseLink } from '../../../support/home-links.ts';
import { test } from '../../fixtures/changing-site.ts';
import { expect } from '../../fixtures/expect.ts';

const retry = (page: Page) => page.getByRole('button', { name: siteTexts.practice.retry });

test('when the network goes away on the first page, each link says so, and opens once it is back', async ({
  page,
  changing,
}) => {
  // Nothing is stored by a worker, and all that the first page fetches by and by is there before the network goes: what reads
  // past results comes last.
  const arrive = async () => {
    const before = changing.asked.length;
    changing.fate = (path) => (path === 'sw.js' ? 'cut' : 'served');
    await page.goto(changing.url);
    await expect(page.getByRole('link', { name: exerciseLink('free') })).toBeVisible();
    await expect.poll(() => changing.asked.slice(before).join()).toContain('attempt-records');
    await page.waitForLoadState('networkidle');
    changing.fate = () => 'cut';
  };
  for (const [door, words] of [
    [exerciseLink('free'), siteTexts.practice.failed],
    [siteTexts.home.pictures, siteTexts.loadFailed],
    [siteTexts.home.openDesk, siteTexts.loadFailed],
  ] as const) {
    await arrive();
    await page.getByRole('link', { name: door }).click();
    await expect(page.getByText(words).first()).toBeVisible();
    await expect(page.getByText(siteTexts.offlineReady)).toHaveCount(0);
    changing.fate = (path) => (path === 'sw.js' ? 'cut' : 'served');
    await retry(page).first().click();
    await expect(page.getByText(words)).toHaveCount(0);
  }
});
