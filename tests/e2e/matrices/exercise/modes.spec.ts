import { coachTexts } from '../../../../src/content/ja/coach.ts';
import { practiceAddress } from '../../../../src/dojo/shell/address.ts';
import { scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { expect, test } from '../../fixtures/later-visit.ts';

for (const id of scenarioIds) {
  test(`見る plays ${id} to its goal with the real bank`, async ({ page, site }) => {
    await page.goto(site.url + practiceAddress(id, 'show'));
    const pc = page.locator('.pc');
    await expect(pc).toHaveAttribute('aria-busy', 'false');
    const said = page.getByText(coachTexts.show.ended);
    // Each press shows a step at once. One that comes while a step waits for the bank only hurries the next, so the number of
    // presses depends on how busy the machine is: press until the end has come.
    const showNext = async () => {
      await page.keyboard.press('ArrowRight');
      return said.first().isVisible();
    };
    await expect.poll(showNext, { intervals: [50], timeout: 0 }).toBe(true);
  });
}
