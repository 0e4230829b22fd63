import type { Page } from '@playwright/test';
import { Practice } from '../../pages/practice.ts';
import { expect, test } from '../../fixtures/later-visit.ts';

const places = ['', '#/studio', '#/desk', '#/settings', '#/nowhere'];

/** Controls that lie beyond the right edge of the page, or are cut off by what holds them. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isCut = (element: Element) => element.scrollWidth > element.clientWidth + 1;
    const nameOf = (element: Element) => `${element.tagName} ${element.className} ${element.textContent.trim()}`;
    const controls = [...document.querySelectorAll('.site :is(a, button, select, label):not(.pc *)')];
    const beyond = controls.filter((control) => control.getBoundingClientRect().right > innerWidth + 1);
    const page = isCut(document.documentElement) ? ['the page scrolls sideways'] : [];
    return [...page, ...beyond.map(nameOf), ...controls.filter((c) => c.clientWidth > 0 && isCut(c)).map(nameOf)];
  });

async function nothingIsCutOff(page: Page, url: string, prepare: () => Promise<void>): Promise<void> {
  for (const address of places) {
    await page.goto(url + address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await prepare();
    expect(await cutOff(page), address).toEqual([]);
  }
  const practice = new Practice(page);
  await practice.open(url);
  await practice.pc.isReady();
  await prepare();
  expect(await cutOff(page), 'practice').toEqual([]);
}

test('at 400 % no page of the site is cut off or scrolls sideways', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await nothingIsCutOff(page, site.url, () => Promise.resolve());
});

for (const width of [390, 1280]) {
  test(`with text twice as large at ${width} no page of the site is cut off or scrolls sideways`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await nothingIsCutOff(page, site.url, async () => {
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await expect(page.locator('.site .mark').first()).toHaveCSS('font-size', '26px');
    });
  });
}
