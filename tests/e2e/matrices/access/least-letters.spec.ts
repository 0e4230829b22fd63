import type { Page } from '@playwright/test';
import { chromiumFlags } from '../../../../src/cli/machine/chromium-flags.ts';
import { fontSizes } from '../../../../src/procedure/world/world.ts';
import { studioTexts } from '../../../../src/content/ja/studio.ts';
import { outOfReach } from '../../../support/layouts/out-of-reach.ts';
import { expect, test } from '../../fixtures/first-visit.ts';
import { Practice } from '../../pages/practice.ts';
import { goToPicture, pictureOf, pictureSteps } from '../../pages/scene.ts';
import { Studio } from '../../pages/studio.ts';

/** A browser of somebody who sees badly: no letter is smaller than this. */
const least = 20;

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const args = [...chromiumFlags, `--blink-settings=minimumFontSize=${least},minimumLogicalFontSize=${least}`];
    await use({ ...launchOptions, args });
  },
});

const awayIn = (page: Page): Promise<string[]> => page.evaluate(outOfReach);

test('with enlarged letters everything in a dialog can still be pressed', async ({ page, site }) => {
  await page.goto(site.url);
  for (const size of fontSizes) {
    for (const step of pictureSteps) {
      await goToPicture(page, site.url + pictureOf(step, `?size=${size}`));
      expect(await awayIn(page), `${step} ${size}`).toEqual([]);
    }
  }
});

test('so it is in the dialogs of Windows, which no solution opens', async ({ page, site }) => {
  const practice = new Practice(page);
  await practice.open(site.url);
  await practice.pc.isReady();
  await practice.pc.openInternetExplorer();
  const press = (target: string) => page.locator(`[data-target="${target}"]`).last().click();
  await page.locator('[data-menu-name="tools"]').click();
  await page.getByRole('menuitem', { name: 'インターネット オプション' }).click();
  for (const tab of ['general', 'security', 'privacy', 'content', 'connections', 'programs', 'advanced']) {
    await press(`internetOptions.${tab}`);
    expect(await awayIn(page), tab).toEqual([]);
  }
  await press('internetOptions.content');
  await press('internetOptions.certificates');
  expect(await awayIn(page), 'store').toEqual([]);
  await page.locator('[role="dialog"] tr[aria-selected]').first().click();
  await press('certificateStore.view');
  for (const tab of ['general', 'details', 'path']) {
    await press(`certificateViewer.${tab}`);
    expect(await awayIn(page), tab).toEqual([]);
  }
});

test('the studio says that its pictures differ from those of other computers', async ({ page, site }) => {
  await new Studio(page).open(site.url);
  await expect(page.getByText(studioTexts.altered)).toBeVisible();
});
