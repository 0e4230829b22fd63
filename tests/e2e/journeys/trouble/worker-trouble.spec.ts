import { siteTexts } from '../../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { Practice } from '../../pages/practice.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { certificatesIssued } from '../../browser/storage.ts';
import { stopWorkers } from '../../browser/workers.ts';
import { untilIssue } from '../../pages/until-issue.ts';

test('a worker that is stopped while it issues a certificate issues one', async ({ page, context, site }) => {
  const practice = new Practice(page);
  await practice.openAt(site.url, 'issue');
  const enrolment = practice.pc.window(2);
  await enrolment.shows('BSMS002');
  await enrolment.press(bankTexts.issueConfirmation.issue);
  const asked = page.waitForRequest(/\/simpleenroll$/);
  await enrolment.answer(windowsTexts.webAccess.title, windowsTexts.buttons.yes);
  await asked;
  await stopWorkers(context, page);
  const question = enrolment.dialog(windowsTexts.webAccess.title);
  const busy = enrolment.frame.getByText(bankTexts.commonErrors.bankBusy);
  await expect(question.or(busy)).toBeVisible();
  if (await busy.isVisible()) {
    await enrolment.press(bankTexts.issueConfirmation.issue);
    await enrolment.answer(windowsTexts.webAccess.title, windowsTexts.buttons.yes);
    await enrolment.shows('BSMS003');
  }
  await enrolment.answer(windowsTexts.webAccess.title, windowsTexts.buttons.yes);
  await enrolment.shows('BSMS004');
  expect(await certificatesIssued(page)).toBe(2);
});

test('one attempt goes on with the worker, without it and with it again', async ({ page, site }) => {
  const { practice, login, enrolment } = await untilIssue(page, site.url);

  // The next load has no workers, and the one after that has them again.
  await page.addInitScript(() => {
    const loads = Number(sessionStorage.getItem('loads') ?? 0);
    sessionStorage.setItem('loads', String(loads + 1));
    if (loads === 0) Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
  });
  await page.reload();
  await page.getByRole('button', { name: siteTexts.practice.resume }).click();
  await enrolment.shows('BSMS002');
  // An attempt in which nothing was done yet begins anew, with another expired certificate.
  const before = await certificatesIssued(page);
  const serialNumber = await practice.issue(enrolment);
  await page.reload();
  await page.getByRole('button', { name: siteTexts.practice.resume }).click();
  await expect(enrolment.frame.getByText(serialNumber).first()).toBeVisible();
  await practice.closeResult(enrolment);
  await login.close();
  await practice.logInWithNewest(await practice.pc.searchInternetExplorer());
  await practice.isSolved();
  expect(await certificatesIssued(page)).toBe(before + 1);
});
