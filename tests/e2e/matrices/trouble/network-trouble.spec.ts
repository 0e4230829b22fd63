import type { Page } from '@playwright/test';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { test, type Fate } from '../../fixtures/changing-site.ts';
import { Practice } from '../../pages/practice.ts';
import { expect } from '../../fixtures/expect.ts';
import { certificatesIssued } from '../../browser/storage.ts';

const retry = (page: Page) => page.getByRole('button', { name: siteTexts.practice.retry });

/** Files meet this fate from the moment at which the worker stores the site; what the page asked for before was served. */
const whileStoring =
  (fate: Fate, isMet: (path: string) => boolean) =>
  (path: string, asked: readonly string[]): Fate =>
    asked.includes('sw.js') && isMet(path) ? fate : 'served';

for (const fate of ['cut', 'silence', 404] as const) {
  test(`a first visit whose files cannot be stored (${fate}) promises no offline use, allows the exercise, and is completed later`, async ({
    page,
    changing,
  }) => {
    const manner = whileStoring(fate, (path) => path.includes('Studio-'));
    changing.fate = (path) => manner(path, changing.asked);
    const practice = new Practice(page);
    await practice.enter(changing.url);
    await practice.logInWithExpired(await practice.pc.openInternetExplorer());
    await page.goBack();
    await expect(page.getByText(siteTexts.home.unfinished)).toBeVisible();
    await expect(page.getByText(siteTexts.offlineReady)).toHaveCount(0);

    changing.recover();
    await page.reload();
    await expect(page.getByText(siteTexts.offlineReady)).toBeVisible();
    await changing.stop();
    await page.reload();
    await page.getByRole('link', { name: siteTexts.home.openDesk }).click();
    await expect(page.getByRole('heading', { name: siteTexts.desk.title })).toBeVisible();
  });
}

for (const part of ['open-pc-keys', 'answer-', 'expired-certificate']) {
  test(`without a worker, a part (${part}) that fails to load says so, and loads at another try`, async ({
    page,
    changing,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
    });
    changing.fate = (path) => (path.includes(part) ? 'cut' : 'served');
    const practice = new Practice(page);
    await practice.open(changing.url);
    await expect(retry(page)).toBeVisible();
    changing.recover();
    await retry(page).click();
    await practice.pc.isReady();
    await practice.solve();
    await practice.isSolved();
    expect(await certificatesIssued(page)).toBe(2);
  });
}
