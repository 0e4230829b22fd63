import { englishWords } from '../../../../src/content/en/words.ts';
import { languages } from '../../../../src/content/languages.ts';
import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { siteTexts as japanese } from '../../../../src/content/ja/site.ts';
import { test as changingTest } from '../../fixtures/changing-site.ts';
import { Practice } from '../../pages/practice.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { choose, speaks, switchTo } from '../../pages/language-choice.ts';

const { site: english } = englishWords;
const [inJapanese, inEnglish] = languages;

test('the language is switched between leaving an attempt and going on with it', async ({ page, site }) => {
  await page.goto(`${site.url}#/settings`);
  await choose(page, inEnglish);
  await speaks(page, 'en');
  const practice = new Practice(page);
  await practice.open(site.url);
  const login = await practice.pc.openInternetExplorer();
  await practice.logInWithExpired(login);
  await page.goto(`${site.url}#/settings`);
  await choose(page, inJapanese);
  await page.goBack();
  await page.getByRole('button', { name: japanese.practice.resume }).click();
  await login.says(bankTexts.commonErrors.certificateExpired);
});

changingTest('where English cannot be fetched the site stays Japanese, and says so', async ({ page, changing }) => {
  changing.fate = (path) => (path === 'sw.js' || path.includes('words-') ? 'cut' : 'served');
  await page.goto(changing.url);
  await switchTo(page, inEnglish);
  await expect(page.getByText(inEnglish.missing)).toBeVisible();
  await expect(page.getByText(japanese.home.beginHere)).toBeVisible();
  await expect(page.getByRole('button', { name: inEnglish.name })).toBeVisible();
  await speaks(page, 'ja');

  // It was chosen all the same, and comes as soon as it can be had.
  changing.recover();
  await page.reload();
  await expect(page.getByText(english.home.beginHere)).toBeVisible();
});
