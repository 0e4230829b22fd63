import type { Page } from '@playwright/test';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { Practice } from '../../pages/practice.ts';
import { test as firstVisitTest } from '../../fixtures/first-visit.ts';
import { expect, test } from '../../fixtures/later-visit.ts';

const look = (page: Page) => page.getByRole('checkbox', { name: siteTexts.readable });
const readablePc = '[data-look="readable"] .pc';

test('the readable look is chosen at home, holds in the exercise and is kept in this browser', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await look(page).focus();
  await page.keyboard.press('Space');
  const practice = new Practice(page);
  await practice.open(site.url);
  await practice.pc.isReady();
  await expect(look(page)).toBeChecked();
  await expect(page.locator(readablePc)).toBeVisible();
  await look(page).uncheck();
  await expect(page.locator(readablePc)).toHaveCount(0);
  await page.goto(site.url);
  await expect(look(page)).not.toBeChecked();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['/some/project/look']);
});

firstVisitTest.describe('where more contrast is asked for', () => {
  firstVisitTest.use({ contextOptions: { contrast: 'more' } });

  firstVisitTest(
    'the readable look is there from the beginning, until something else is chosen',
    async ({ page, site }) => {
      await page.goto(site.url);
      await expect(look(page)).toBeChecked();
      await look(page).uncheck();
      await page.reload();
      await expect(look(page)).not.toBeChecked();
    },
  );
});
