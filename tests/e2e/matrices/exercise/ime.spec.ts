import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { learner, profile } from '../../../support/mihon-bank.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { InputMethod } from '../../browser/input-method.ts';
import { fieldOf, openForm, typedEvents } from '../../pages/authentication-form.ts';

test('a press in the middle of a conversion takes what is written by then, once', async ({ page, site }) => {
  const { form, method } = await openForm(page, site.url);
  await form.type('password', learner.password);
  await fieldOf(form, 'loginId').focus();
  await method.compose('て', 'てｓ', 'てすと');
  await form.press(bankTexts.authentication.authenticate);
  await expect(form.frame.getByText(bankTexts.fieldErrors.loginId.form(profile.rules))).toBeVisible();
  await expect(fieldOf(form, 'loginId')).toHaveValue('てすと');
  expect(await typedEvents(page)).toHaveLength(2);
});

test('after a reload a conversion replaces the stars of a foreign ID as a whole', async ({ page, site }) => {
  const { practice, form } = await openForm(page, site.url);
  await form.type('loginId', 'honmono77');
  await page.keyboard.press('Tab');
  await expect.poll(() => typedEvents(page)).toHaveLength(1);
  await page.reload();
  await page.getByRole('button', { name: siteTexts.practice.resume }).click();
  await practice.pc.isReady();
  await expect(fieldOf(form, 'loginId')).toHaveValue('＊'.repeat(9));
  const method = await InputMethod.on(page);
  await fieldOf(form, 'loginId').focus();
  await method.compose('ｔ', 'ｔｅ', 'ｔｅｓ');
  await expect(fieldOf(form, 'loginId')).toHaveValue('ｔｅｓ');
  await method.confirm('ｔｅｓｔ９９９');
  await expect(fieldOf(form, 'loginId')).toHaveValue('ｔｅｓｔ９９９');
});
