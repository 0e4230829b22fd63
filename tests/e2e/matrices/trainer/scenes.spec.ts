import type { Page } from '@playwright/test';
import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { studioTexts } from '../../../../src/content/ja/studio.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { goToPicture, openPicture, pictureOf, pictureSteps } from '../../pages/scene.ts';

const views = ['desktop', 'window', 'page', 'dialog'];
const sizes = ['small', 'medium', 'large'];
const kinds = views.flatMap((view) => sizes.map((size) => ({ step: 'issue', query: `?view=${view}&size=${size}` })));
const screens = pictureSteps.map((step) => ({ step, query: '' }));

async function shown(page: Page, address: string, go = goToPicture): Promise<Buffer> {
  await go(page, address);
  return page.screenshot();
}

for (const [what, pictures] of [
  ['each scene', screens],
  ['one scene at each view and size', kinds],
] as const) {
  test(`${what} is the same picture, byte by byte, whether it is opened or gone to`, async ({ page, site }) => {
    const opened = new Map<string, Buffer>();
    for (const { step, query } of pictures) {
      const address = site.url + pictureOf(step, query);
      opened.set(address, await shown(page, address, openPicture));
    }
    for (const [address, picture] of opened) {
      expect((await shown(page, address)).equals(picture), `the picture at ${address}`).toBe(true);
    }
  });
}

test('a scene knows its steps by number as well', async ({ page, site }) => {
  const byName = await shown(page, site.url + pictureOf('certificateLogin'));
  const byNumber = await shown(page, site.url + pictureOf('2'));
  expect(byNumber.equals(byName)).toBe(true);
});

test('view and size change what is shown, and the bank’s text with it', async ({ page, site }) => {
  const heights: number[] = [];
  for (const size of sizes) {
    await goToPicture(page, site.url + pictureOf('authenticate', `?view=page&size=${size}`));
    const sentence = page.getByText(bankTexts.issueConfirmation.instruction);
    heights.push((await sentence.boundingBox())?.height ?? 0);
    await expect(page.locator('[data-frame]')).toHaveCount(0);
  }
  expect(heights.toSorted((one, other) => one - other)).toEqual(heights);
  expect(new Set(heights).size).toBe(3);
});

test('a picture of a dialog that is not open is an error', async ({ page, site }) => {
  await goToPicture(page, site.url + pictureOf('openBrowser', '?view=dialog'));
  await expect(page.getByRole('alert')).toHaveText(studioTexts.noDialog);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'error');
});
