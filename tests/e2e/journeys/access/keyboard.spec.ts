import { siteTexts } from '../../../../src/content/ja/site.ts';
import { expect, test } from '../../fixtures/by-keyboard.ts';

test('the whole exercise is done with the keyboard alone', async ({ page, practice, site }) => {
  await practice.enter(site.url);
  await practice.solve();
  await practice.isSolved();
  await expect(page.getByText(siteTexts.practice.noMistakes)).toBeVisible();
});
