import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { Practice } from '../../pages/practice.ts';
import { profile } from '../../../support/mihon-bank.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { storedEvents } from '../../browser/storage.ts';
import { InputMethod } from '../../browser/input-method.ts';
import { fieldOf, openForm, typedEvents } from '../../pages/authentication-form.ts';

test('text under conversion is no event yet, and the Enter that ends it does not send the form', async ({
  page,
  site,
}) => {
  const { form, method } = await openForm(page, site.url);
  for (const [name, stages, text] of [
    ['loginId', ['ｔ', 'ｔｅ', 'ｔｅｓｔ９９９'], 'ｔｅｓｔ９９９'],
    ['password', ['Ｋ', 'Ｋう', 'Ｋｕｎｒｅｎ２０１０'], 'Ｋｕｎｒｅｎ２０１０'],
  ] as const) {
    const before = await typedEvents(page);
    await fieldOf(form, name).focus();
    await method.compose(...stages);
    await expect(fieldOf(form, name)).toHaveValue(text);
    await method.confirm(text);
    await expect(fieldOf(form, name)).toHaveValue(text);
    await page.keyboard.press('Tab');
    await expect.poll(() => typedEvents(page)).toHaveLength(before.length + 1);
  }
  expect(await storedEvents(page)).not.toContain('pressedAuthenticate');

  // The next Enter sends the form.
  await fieldOf(form, 'password').press('Enter');
  await expect(form.frame.getByText(bankTexts.fieldErrors.loginId.form(profile.rules))).toBeVisible();
  await expect(form.frame.getByText(bankTexts.fieldErrors.password.form(profile.rules))).toBeVisible();
});

test('in the search box the Enter that ends a conversion opens nothing, the next one does', async ({ page, site }) => {
  const practice = new Practice(page);
  await practice.enter(site.url);
  const method = await InputMethod.on(page);
  const box = page.getByPlaceholder(windowsTexts.search.placeholder);
  await box.click();
  await method.compose('い', 'いん', 'いんたーねっと');
  await expect(page.getByRole('option', { name: windowsTexts.programs.ie })).toBeVisible();
  await method.confirm('いんたーねっと');
  // Safari tells of that Enter after the conversion has ended.
  await box.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true });
  await expect(box).toHaveValue('いんたーねっと');
  expect(await storedEvents(page)).not.toContain('openedBrowser');
  await box.press('Enter');
  await practice.pc.next().shows('BLGI001');
  const events = await storedEvents(page);
  expect(events.filter((type) => type === 'searched')).toHaveLength(1);
});
