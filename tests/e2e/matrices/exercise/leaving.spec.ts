import type { Page } from '@playwright/test';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { Practice } from '../../pages/practice.ts';
import { doStep, placeOf, steps, typeAt } from '../../pages/solution.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { certificatesIssued, storedEvents } from '../../browser/storage.ts';

const departures: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a reload': (page) => page.reload(),
  'back and forward': async (page) => {
    await page.goBack();
    await expect(page.getByText(siteTexts.home.unfinished)).toBeVisible();
    await page.goForward();
  },
};

/** Everything on the PC but its clock. */
const seen = async (page: Page): Promise<string> => {
  const desktop = page.getByRole('group', { name: windowsTexts.desktop.label });
  return (await desktop.ariaSnapshot()).replaceAll(/\d{2}時\d{2}分\d{2}秒|\d{1,2}:\d{2}/g, 'now');
};

// After this step there is a draft, which is kept by its field and not by the attempt.
const last = 'openSearch';

const types = new Set(steps.map((_, index) => typeAt(index)));

/** The number of stored actions of the solution; other actions and answers do not count. */
const stepsStored = (stored: readonly string[]): number => stored.filter((type) => types.has(type)).length;

for (const [what, leave] of Object.entries(departures)) {
  test(`after each step up to the new certificate, ${what} finds everything but secrets as it was`, async ({
    page,
    site,
  }) => {
    const practice = new Practice(page);
    await practice.enter(site.url);
    let done = 0;
    for (const [index, step] of steps.entries()) {
      if (index > steps.indexOf(last)) break;
      await doStep(page, index);
      done += 1;
      await expect(placeOf(page, index + 1)).toBeEnabled();
      // Stored a moment after it is shown; whoever leaves within that moment would rightly lose it.
      await expect.poll(async () => stepsStored(await storedEvents(page))).toBe(done);
      const before = await seen(page);
      const stored = (await storedEvents(page)).length;
      await leave(page);
      await page.getByRole('button', { name: siteTexts.practice.resume }).click();
      await practice.pc.isReady();
      if (step === 'enterPassword') {
        await doStep(page, index);
        done += 1;
      }
      await expect.poll(() => seen(page), `after ${step}`).toBe(before);
      expect((await storedEvents(page)).length).toBeGreaterThan(stored);
    }
    expect(await certificatesIssued(page)).toBe(2);
  });
}

test('text that is being typed when the trainee goes back is there afterwards', async ({ page, site }) => {
  const practice = new Practice(page);
  await practice.enter(site.url);
  const login = await practice.pc.openInternetExplorer();
  await login.frame.locator('[data-target="blgi001.loginId"]').fill('test999');
  await page.goBack();
  await page.goForward();
  await page.getByRole('button', { name: siteTexts.practice.resume }).click();
  await expect(login.frame.locator('[data-target="blgi001.loginId"]')).toHaveValue('test999');
});
