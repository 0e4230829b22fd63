import type { Page } from '@playwright/test';
import { chromiumFlags } from '../../../../src/cli/machine/chromium-flags.ts';
import { fontSizes } from '../../../../src/procedure/world/world.ts';
import { studioTexts } from '../../../../src/content/ja/studio.ts';
import { expect, test } from '../../fixtures/first-visit.ts';
import { Practice } from '../../pages/practice.ts';
import { pictureOf, pictureSteps } from '../../pages/scene.ts';
import { Studio } from '../../pages/studio.ts';

/** A browser of somebody who sees badly: no letter is smaller than this. */
const least = 20;

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const args = [...chromiumFlags, `--blink-settings=minimumFontSize=${least},minimumLogicalFontSize=${least}`];
    await use({ ...launchOptions, args });
  },
});

/** Dialogs that do not fit on the screen, and what is to be pressed in one and can neither be seen nor scrolled to. */
const outOfReach = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lies = (inner: DOMRect, outer: DOMRect) =>
      inner.left > outer.left - 1 &&
      inner.right < outer.right + 1 &&
      inner.top > outer.top - 1 &&
      inner.bottom < outer.bottom + 1;
    const screen = document.querySelector('.pc')?.getBoundingClientRect() ?? new DOMRect();
    return [...document.querySelectorAll('.pc [role="dialog"]')].flatMap((dialog) => {
      const place = dialog.getBoundingClientRect();
      const away = [...dialog.querySelectorAll<HTMLElement>('button, [role="radio"]')].filter((control) => {
        control.scrollIntoView({ block: 'nearest' });
        return !lies(control.getBoundingClientRect(), dialog.getBoundingClientRect());
      });
      return [...(lies(place, screen) ? [] : ['the dialog']), ...away.map((control) => control.textContent.trim())];
    });
  });

test('with enlarged letters everything in a dialog can still be pressed', async ({ page, site }) => {
  await page.goto(site.url);
  for (const size of fontSizes) {
    for (const step of pictureSteps) {
      await page.goto(site.url + pictureOf(step, `?size=${size}`));
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
      expect(await outOfReach(page), `${step} ${size}`).toEqual([]);
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
    expect(await outOfReach(page), tab).toEqual([]);
  }
  await press('internetOptions.content');
  await press('internetOptions.certificates');
  expect(await outOfReach(page), 'store').toEqual([]);
  await page.locator('[role="dialog"] tr[aria-selected]').first().click();
  await press('certificateStore.view');
  for (const tab of ['general', 'details', 'path']) {
    await press(`certificateViewer.${tab}`);
    expect(await outOfReach(page), tab).toEqual([]);
  }
});

test('the studio says that its pictures differ from those of other computers', async ({ page, site }) => {
  await new Studio(page).open(site.url);
  await expect(page.getByText(studioTexts.altered)).toBeVisible();
});
