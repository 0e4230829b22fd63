import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { practiceAddress } from '../../../../src/dojo/shell/address.ts';
import { certificatesIssued } from '../../browser/storage.ts';
import { expect, test } from '../../fixtures/by-keyboard.ts';
import { Pc } from '../../pages/pc.ts';

const { yes, ok } = windowsTexts.buttons;

test('by keyboard alone a renewal is declined at its second question, 更新 is pressed again, and the new certificate logs in', async ({
  page,
  keyboard,
  practice,
  site,
}) => {
  await page.goto(site.url + practiceAddress('notice-of-expiry', 'free', 'renew'));
  practice.pc = new Pc(page, keyboard, 1);
  await practice.pc.isReady();
  const top = practice.pc.window(1);
  await top.press(bankTexts.top.renew);
  await top.shows('BSMS002');
  await top.press(bankTexts.issueConfirmation.issue);
  await top.answer(windowsTexts.webAccess.title, yes);
  await top.shows('BSMS003');
  await practice.declineWebAccess(top);
  await top.says(bankTexts.commonErrors.renewalNotInstalled);
  const issued = await certificatesIssued(page);
  await top.close();

  const again = await practice.pc.openInternetExplorer();
  await again.press(bankTexts.login.certificateLogin);
  await again.answer(windowsTexts.picker.ie.window, ok);
  await again.shows('BLGI004');
  await practice.confirmPassword(again);
  await again.shows('BTOP001');
  await again.press(bankTexts.top.renew);
  await practice.issue(again);
  expect(await certificatesIssued(page)).toBe(issued + 1);
  await practice.closeResult(again);
  await practice.logInWithNewest(await practice.pc.openInternetExplorer());
  await practice.isSolved();
});
