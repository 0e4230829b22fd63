import { siteTexts } from '../../../src/content/ja/site.ts';
import { Keyboard } from '../pages/keyboard.ts';
import { mistakeJourneys } from '../pages/mistake-journeys.ts';
import { Practice } from '../pages/practice.ts';
import { expect, test as base } from '../fixtures/first-visit.ts';

const test = base.extend<{ keyboard: Keyboard; practice: Practice }>({
  keyboard: async ({ page }, use) => {
    const keyboard = await Keyboard.on(page);
    await use(keyboard);
    await keyboard.isVisible();
    await keyboard.neverLostFocus();
  },
  practice: async ({ page, site, keyboard }, use) => {
    const practice = new Practice(page, keyboard);
    await practice.enter(site.url);
    await use(practice);
  },
});

test('the whole exercise is done with the keyboard alone', async ({ page, practice }) => {
  test.slow();
  await practice.solve();
  await practice.isSolved();
  await expect(page.getByText(siteTexts.practice.noMistakes)).toBeVisible();
});

for (const [name, makeMistake] of Object.entries(mistakeJourneys)) {
  test(`with the keyboard alone: ${name}`, async ({ practice }) => {
    test.slow();
    await makeMistake(practice);
  });
}
