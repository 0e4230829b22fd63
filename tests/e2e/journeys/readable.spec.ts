import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { siteTexts } from '../../../src/content/ja/site.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { Practice } from '../pages/practice.ts';
import { expect, test } from '../fixtures/first-visit.ts';

const look = (page: Page) => page.getByRole('checkbox', { name: siteTexts.readable });
const readablePc = '[data-look="readable"] .pc';

async function faintTexts(page: Page, within: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(within).withRules(['color-contrast']).analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`));
}

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

test.describe('where more contrast is asked for', () => {
  test.use({ contextOptions: { contrast: 'more' } });

  test('the readable look is there from the beginning, until something else is chosen', async ({ page, site }) => {
    await page.goto(site.url);
    await expect(look(page)).toBeChecked();
    await look(page).uncheck();
    await page.reload();
    await expect(look(page)).not.toBeChecked();
  });
});

test('in the readable look every text of every step stands out enough', async ({ page, site }) => {
  test.slow();
  for (const [number, { step }] of expiredCertificate.solution.entries()) {
    await page.goto(`${site.url}#/scene/expired-certificate/${number + 1}`);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    // Pictures never take the look by themselves; here they are a quick way to every state.
    await expect(page.locator('[data-look]')).toHaveCount(0);
    await page.locator('main.scene').evaluate((main) => (main.dataset['look'] = 'readable'));
    expect(await faintTexts(page, '.pc'), step).toEqual([]);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the site’s own texts stand out enough when it is ${colorScheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of ['', '#/studio', '#/desk', '#/nowhere']) {
      await page.goto(site.url + address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await faintTexts(page, '.site'), address).toEqual([]);
    }
    const practice = new Practice(page);
    await practice.open(site.url);
    await practice.pc.isReady();
    for (const part of ['.practice > header', '.panel']) expect(await faintTexts(page, part), part).toEqual([]);
  });
}
