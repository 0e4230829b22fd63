import type { Page } from '@playwright/test';
import { bankTexts } from '../../../src/content/ja/bank.ts';
import { studioTexts } from '../../../src/content/ja/studio.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { expect, test } from '../fixtures/first-visit.ts';

const steps = ['0', ...expiredCertificate.solution.map(({ step }) => step)];

async function picture(page: Page, url: string, step: string, parameters = ''): Promise<Buffer> {
  // Through a blank page, so that the address is really opened anew.
  await page.goto('about:blank');
  await page.goto(`${url}#/scene/expired-certificate/${step}${parameters}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  return page.screenshot();
}

test('each scene is the same picture, byte by byte, whenever it is opened', async ({ page, site }) => {
  test.slow();
  const first = new Map<string, Buffer>();
  for (const step of steps) first.set(step, await picture(page, site.url, step));
  for (const step of steps) {
    const second = await picture(page, site.url, step);
    expect(first.get(step)?.equals(second), `the picture of ${step}`).toBe(true);
  }
});

test('so it is at each view and size', async ({ page, site }) => {
  test.slow();
  const parameters = ['desktop', 'window', 'page', 'dialog'].flatMap((view) =>
    ['small', 'medium', 'large'].map((size) => `?view=${view}&size=${size}`),
  );
  const first = new Map<string, Buffer>();
  for (const choice of parameters) first.set(choice, await picture(page, site.url, 'issue', choice));
  for (const choice of parameters) {
    const second = await picture(page, site.url, 'issue', choice);
    expect(first.get(choice)?.equals(second), `the picture with ${choice}`).toBe(true);
  }
});

test('a scene knows its steps by number as well', async ({ page, site }) => {
  const byName = await picture(page, site.url, 'certificateLogin');
  const byNumber = await picture(page, site.url, '2');
  expect(byNumber.equals(byName)).toBe(true);
});

test('view and size change what is shown, and the bank’s text with it', async ({ page, site }) => {
  const heights = [];
  for (const size of ['small', 'medium', 'large']) {
    await picture(page, site.url, 'authenticate', `?view=page&size=${size}`);
    const sentence = page.getByText(bankTexts.issueConfirmation.instruction);
    heights.push((await sentence.boundingBox())?.height ?? 0);
    await expect(page.locator('[data-frame]')).toHaveCount(0);
  }
  expect([...heights].sort((one, other) => one - other)).toEqual(heights);
  expect(new Set(heights).size).toBe(3);
});

test('each picture bears the mark 見本', async ({ page, site }) => {
  for (const view of ['desktop', 'window', 'page', 'dialog']) {
    await picture(page, site.url, 'issue', `?view=${view}`);
    await expect(page.getByText(studioTexts.sample, { exact: true })).toBeInViewport();
  }
});

test('a picture of a dialog that is not open is an error', async ({ page, site }) => {
  await page.goto(`${site.url}#/scene/expired-certificate/openBrowser?view=dialog`);
  await expect(page.getByRole('alert')).toHaveText(studioTexts.noDialog);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'error');
});
