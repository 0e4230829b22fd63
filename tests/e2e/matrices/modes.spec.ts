import type { Page } from '@playwright/test';
import { coachTexts } from '../../../src/content/ja/coach.ts';
import { debriefTexts } from '../../../src/content/ja/debrief.ts';
import { siteTexts } from '../../../src/content/ja/site.ts';
import { practiceAddress } from '../../../src/dojo/shell/address.ts';
import type { Mode } from '../../../src/training/mode.ts';
import { loadScenario, scenarioIds } from '../../../src/training/scenarios/catalogue.ts';
import { Practice } from '../pages/practice.ts';
import { doStep, steps } from '../pages/solution.ts';
import { expect, test } from '../fixtures/first-visit.ts';

for (const id of scenarioIds) {
  test(`見る plays ${id} to its goal with the real bank`, async ({ page, site }) => {
    test.slow();
    const { solution } = await loadScenario(id);
    await page.goto(site.url + practiceAddress(id, 'show'));
    const pc = page.locator('.pc');
    await expect(pc).toHaveAttribute('aria-busy', 'false');
    const said = page.getByText(coachTexts.show.ended);
    // Each press shows a step at once; one that comes while a step waits for the bank hurries the next.
    for (let presses = 0; presses < solution.length * 3 && !(await said.first().isVisible()); presses += 1) {
      await page.keyboard.press('ArrowRight');
      await expect(pc).toHaveAttribute('aria-busy', 'false');
    }
    await expect(said.first()).toBeVisible();
  });
}

async function begin(page: Page, url: string, mode: Mode): Promise<Practice> {
  await page.goto(url + practiceAddress('expired-certificate', mode));
  const practice = new Practice(page);
  await practice.pc.isReady();
  return practice;
}

test('a test without a slip is passed with 100 points, and stands among the results', async ({ page, site }) => {
  test.slow();
  await begin(page, site.url, 'test');
  for (const index of steps.keys()) await doStep(page, index);
  await expect(page.getByText('100', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: coachTexts.result.debrief }).click();
  await expect(page.getByRole('heading', { level: 1, name: debriefTexts.title })).toBeVisible();
  await page.goto(`${site.url}#/results`);
  await expect(page.getByRole('row').filter({ hasText: siteTexts.scenarios['expired-certificate'].title })).toHaveCount(
    1,
  );
});
