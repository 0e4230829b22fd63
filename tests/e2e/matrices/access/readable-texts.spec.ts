import { Practice } from '../../pages/practice.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { faintTextsIn } from '../../pages/axe.ts';
import { goToPicture, pictureOf, pictureSteps } from '../../pages/scene.ts';

test('in the readable look every text of every step stands out enough', async ({ page, site }) => {
  for (const step of pictureSteps) {
    await goToPicture(page, site.url + pictureOf(step));
    // Pictures never take the look by themselves; here they are a quick way to every state.
    await expect(page.locator('[data-look]')).toHaveCount(0);
    await page.locator('main.scene').evaluate((main) => (main.dataset['look'] = 'readable'));
    expect(await faintTextsIn(page, '.pc'), step).toEqual([]);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the site’s own texts stand out enough when it is ${colorScheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of ['', '#/studio', '#/desk', '#/nowhere']) {
      await page.goto(site.url + address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await faintTextsIn(page, '.site'), address).toEqual([]);
    }
    const practice = new Practice(page);
    await practice.open(site.url);
    await practice.pc.isReady();
    for (const part of ['.practice > header', '.panel']) expect(await faintTextsIn(page, part), part).toEqual([]);
  });
}
