import { coachTexts } from '../../../../src/content/ja/coach.ts';
import { Keyboard } from '../../pages/keyboard.ts';
import { Practice } from '../../pages/practice.ts';
import { Show } from '../../pages/show.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { textsOf } from '../../../support/words/texts-of.ts';

const words = await textsOf(expiredCertificate);

test('in なぞる the keyboard is led to each place, and the next step is heard', async ({ page, site }) => {
  const keyboard = await Keyboard.on(page);
  const practice = new Practice(page, keyboard);
  await practice.enter(site.url, 'guided');
  const goThere = page.getByRole('button', { name: coachTexts.goThere });
  for (const step of ['openBrowser', 'certificateLogin', 'expiredCertificate', 'issueCertificate'] as const) {
    await expect(page.getByRole('status').getByText(words.steps[step].instruction)).toBeVisible();
    await keyboard.press(goThere);
    await keyboard.isVisible();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('status').getByText(words.steps.enterLoginId.instruction)).toBeVisible();
  await keyboard.neverLostFocus();
});

test('見る is stopped, gone through and begun again by its keys', async ({ page, site }) => {
  const keyboard = await Keyboard.on(page);
  const practice = new Practice(page, keyboard);
  await practice.enter(site.url, 'show');
  const show = new Show(page);
  await show.says(words.steps.openBrowser.instruction);
  await page.keyboard.press(' ');
  await expect(show.control(coachTexts.show.play)).toBeVisible();
  await show.stepForward();
  await show.says(words.steps.certificateLogin.instruction);
  await page.keyboard.press('ArrowLeft');
  await show.says(words.steps.openBrowser.instruction);
  await show.stepForward();
  await show.says(words.steps.certificateLogin.instruction);
  await page.keyboard.press('r');
  await show.says(words.steps.openBrowser.instruction);
  await expect(show.control(coachTexts.show.pause)).toBeVisible();
  await keyboard.neverLostFocus();
});
