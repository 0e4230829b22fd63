import { siteTexts } from '../../src/content/ja/site.ts';
import { expect, test } from './site.ts';

const { unknownAddress } = siteTexts;

for (const [hash, words] of [
  ['#/nowhere', unknownAddress.explanation('#/nowhere')],
  ['#/practice/no-such', unknownAddress.scenario('no-such')],
  ['#/practice/expired-certificate?mode=loud', unknownAddress.parameter('mode', 'loud', 'free')],
  ['#/scene/expired-certificate/no-such', unknownAddress.step('no-such')],
  ['#/scene/expired-certificate/99', unknownAddress.step('99')],
  [
    '#/scene/expired-certificate/1?view=moon',
    unknownAddress.parameter('view', 'moon', 'desktop, window, page, dialog'),
  ],
] as const) {
  test(`${hash} says what is wrong with it`, async ({ page, site }) => {
    await page.goto(site.url + hash);
    await expect(page.getByRole('alert')).toHaveText(words);
    // Whoever waits for a picture is told that there is none.
    if (hash.startsWith('#/scene')) await expect(page.locator('html')).toHaveAttribute('data-ready', 'error');
    await page.getByRole('link', { name: unknownAddress.home }).click();
    await expect(page.getByRole('heading', { name: siteTexts.name })).toBeVisible();
  });
}
