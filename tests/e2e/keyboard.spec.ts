import { siteTexts } from '../../src/content/ja/site.ts';
import { Keyboard } from './pages/keyboard.ts';
import { Practice } from './pages/practice.ts';
import { expect, test } from './site.ts';

test('the whole exercise is done with the keyboard alone', async ({ page, site }) => {
  test.slow();
  const keyboard = await Keyboard.on(page);
  const practice = new Practice(page, keyboard);
  await practice.enter(site.url);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await practice.solve();
  await practice.isSolved();
  await expect(page.getByText(siteTexts.practice.noMistakes)).toBeVisible();
  await keyboard.isVisible();
  await keyboard.neverLostFocus();
});
