import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { deleteDatabase } from '../../browser/databases.ts';
import { press, untilIssue } from '../../pages/until-issue.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { certificatesIssued, storedEvents } from '../../browser/storage.ts';

const { startAnew, keepGoing } = siteTexts.practice;
const { troubles } = siteTexts;
const { yes } = windowsTexts.buttons;

test('attempts deleted while one is under way are stored again, and it is where it was', async ({ page, site }) => {
  const { practice, login, enrolment, before } = await untilIssue(page, site.url);
  await deleteDatabase(page, 'attempts');
  await enrolment.press(bankTexts.issueConfirmation.issue);
  await enrolment.answer(windowsTexts.webAccess.title, yes);
  await enrolment.shows('BSMS003');
  await expect(enrolment.dialog(windowsTexts.webAccess.title)).toBeVisible();
  await expect.poll(() => storedEvents(page)).toContain('certificateIssued');
  await page.reload();
  await practice.finishFromSecondQuestion(login, enrolment);
  expect(await certificatesIssued(page)).toBe(before + 1);
});

test('a deleted bank is made anew and reported, and the exercise can be finished', async ({ page, site }) => {
  const { practice, login, enrolment } = await untilIssue(page, site.url);
  await deleteDatabase(page, 'bank');
  await enrolment.press(bankTexts.issueConfirmation.issue);
  await enrolment.answer(windowsTexts.webAccess.title, yes);
  await expect(page.getByText(troubles.bankLost)).toBeVisible();
  await expect(page.locator('.remark').getByRole('button', { name: startAnew })).toBeVisible();
  await press(page, keepGoing);
  // It was given the code as well, so it grants the request.
  await enrolment.answer(windowsTexts.webAccess.title, yes);
  await enrolment.shows('BSMS004');
  await practice.closeResult(enrolment);
  await login.close();
  await practice.logInWithNewest(await practice.pc.searchInternetExplorer());
  await practice.isSolved();
});
