import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { Finger } from '../../pages/finger.ts';
import type { PcWindow } from '../../pages/pc.ts';
import { Practice } from '../../pages/practice.ts';
import { learner } from '../../../support/mihon-bank.ts';
import { expect, test } from '../../fixtures/first-visit.ts';

const { yes, ok } = windowsTexts.buttons;

for (const viewport of [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
]) {
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('a finger does the whole exercise, and each dialog comes up in view', async ({ page, site }) => {
      const practice = new Practice(page);
      await practice.enter(site.url);
      const finger = new Finger(page, await page.context().newCDPSession(page));

      const answer = async (window: PcWindow, dialog: string, button: string) => {
        await finger.sees(window.dialog(dialog));
        await finger.tap(window.dialog(dialog).getByRole('button', { name: button, exact: true }));
      };
      const type = async (window: PcWindow, field: 'loginId' | 'password') => {
        await finger.tap(window.frame.getByRole('textbox', { name: bankTexts.fields[field] }));
        await page.keyboard.type(learner[field]);
      };

      const icons = page.getByRole('list', { name: windowsTexts.desktop.icons });
      await finger.tap(icons.getByRole('button', { name: windowsTexts.programs.ie }));
      const login = practice.pc.next();
      await login.shows('BLGI001');
      await finger.tap(login.button(bankTexts.login.certificateLogin));
      await answer(login, windowsTexts.picker.ie.window, ok);
      await finger.sees(login.frame.getByText(bankTexts.commonErrors.certificateExpired));

      await finger.tap(login.button(bankTexts.login.issueCertificate));
      const enrolment = practice.pc.next();
      await enrolment.shows('BSMS001');
      await type(enrolment, 'loginId');
      await type(enrolment, 'password');
      await finger.tap(enrolment.button(bankTexts.authentication.authenticate));
      await enrolment.shows('BSMS002');
      await finger.tap(enrolment.button(bankTexts.issueConfirmation.issue));
      await answer(enrolment, windowsTexts.webAccess.title, yes);
      await enrolment.shows('BSMS003');
      await answer(enrolment, windowsTexts.webAccess.title, yes);
      await enrolment.shows('BSMS004');
      await finger.tap(
        enrolment.frame.locator('.bank').getByRole('button', { name: bankTexts.issueResult.close, exact: true }),
      );
      await answer(enrolment, windowsTexts.closeQuestion.title, yes);
      await finger.tap(login.button(windowsTexts.window.close).first());

      await finger.tap(page.getByPlaceholder(windowsTexts.search.placeholder));
      await page.keyboard.type('IE');
      await finger.sees(page.getByRole('option', { name: windowsTexts.programs.ie }));
      await finger.tap(page.getByRole('option', { name: windowsTexts.programs.ie }));
      const again = practice.pc.next();
      await finger.tap(again.button(bankTexts.login.certificateLogin));
      const picker = again.dialog(windowsTexts.picker.ie.window);
      await finger.tap(picker.getByRole('radio').last());
      await answer(again, windowsTexts.picker.ie.window, ok);
      await again.shows('BLGI004');
      await finger.tap(again.button(bankTexts.fields.openKeyboard));
      const keyboard = again.dialog(windowsTexts.softwareKeyboard.title);
      await finger.sees(keyboard);
      for (const letter of learner.password) {
        const key = keyboard.locator(`[data-target="softwareKeyboard.key.${letter}"]`);
        if ((await key.count()) === 0) await finger.tap(keyboard.locator('[data-target="softwareKeyboard.shift"]'));
        await finger.tap(key);
      }
      await finger.tap(keyboard.getByRole('button', { name: bankTexts.softwareKeyboard.confirm }));
      await finger.tap(again.button(bankTexts.password.login));
      await again.shows('BTOP001');
      await practice.isSolved();
      await expect(page.getByText(siteTexts.practice.noMistakes)).toBeVisible();
    });
  });
}
