import { manualFrame } from '../../../../src/content/ja/manual-frame.ts';
import { manualTexts } from '../../../../src/content/ja/manual.ts';
import { scenarioListTexts } from '../../../../src/content/ja/scenario-list.ts';
import { fullLock } from '../../../../src/training/scenarios/full-lock.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { patience } from '../../fixtures/patience.ts';

const { title } = scenarioListTexts['full-lock'];
/** One for each step, one before them, one after. */
const places = fullLock.solution.length + 2;

test('the page draws its pictures itself, and gives the manual away as files', async ({ page, site }) => {
  await page.goto(`${site.url}#/manual/full-lock`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByText(manualTexts.drawn)).toBeVisible({ timeout: 4 * patience });
  await expect(page.locator('figure img')).toHaveCount(places);
  for (const [name, file] of [
    [manualTexts.saveHtml, 'full-lock.html'],
    [manualTexts.saveWord, 'full-lock.docx'],
    [manualTexts.saveMarkdown, 'full-lock.zip'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    expect(download.suggestedFilename()).toBe(file);
    await expect(page.getByText(manualTexts.saved(file))).toBeVisible();
  }
  await page.getByRole('link', { name: manualFrame.closing }).click();
  await expect(page.locator('#closing')).toBeFocused();

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: manualTexts.print })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
