import { coachTexts } from '../../../../src/content/ja/coach.ts';
import { practiceAddress } from '../../../../src/dojo/shell/address.ts';
import { loadScenario, scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { expect, test } from '../../fixtures/later-visit.ts';

for (const id of scenarioIds) {
  test(`見る plays ${id} to its goal with the real bank`, async ({ page, site }) => {
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
