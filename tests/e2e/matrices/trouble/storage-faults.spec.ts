import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { smallStorage } from '../../browser/databases.ts';
import { holdEnrolment, letGo } from '../../browser/held-answers.ts';
import { Practice } from '../../pages/practice.ts';
import { press, untilIssue } from '../../pages/until-issue.ts';
import { learner } from '../../../support/mihon-bank.ts';
import { test as firstVisitTest } from '../../fixtures/first-visit.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { certificatesIssued, storedEvents } from '../../browser/storage.ts';

const { resume, retry, reload } = siteTexts.practice;
const { storage } = siteTexts;
const { yes } = windowsTexts.buttons;

firstVisitTest(
  'a bank that has no room for a certificate hands out none, and issues one when it is asked again',
  async ({ page, site }) => {
    const room = await smallStorage(page, site.url);
    const { enrolment, before } = await untilIssue(page, site.url);
    await holdEnrolment(page, 'request');
    await enrolment.press(bankTexts.issueConfirmation.issue);
    await enrolment.answer(windowsTexts.webAccess.title, yes);
    await enrolment.shows('BSMS003');
    await expect.poll(() => storedEvents(page)).toContain('requestMade');
    await room.fill();
    await letGo(page);
    await enrolment.says(bankTexts.commonErrors.bankBusy);
    await expect(page.getByText(storage.full)).toBeVisible();
    expect(await certificatesIssued(page)).toBe(before);

    await room.empty();
    await press(page, retry);
    await expect(page.getByText(storage.full)).toHaveCount(0);
    await enrolment.press(bankTexts.issueConfirmation.issue);
    await enrolment.answer(windowsTexts.webAccess.title, yes);
    await enrolment.answer(windowsTexts.webAccess.title, yes);
    await enrolment.shows('BSMS004');
    expect(await certificatesIssued(page)).toBe(before + 1);
  },
);

firstVisitTest(
  'a tab whose database a newer version of the site has changed says so, and nothing is lost',
  async ({ page, context, site }) => {
    const practice = new Practice(page);
    await practice.enter(site.url);
    const login = await practice.pc.openInternetExplorer();
    await login.press(bankTexts.login.issueCertificate);
    await expect.poll(() => storedEvents(page)).toContain('pressedIssueCertificate');
    const newer = await context.newPage();
    await newer.goto(`${site.url}icon.svg`);
    await newer.evaluate(async () => {
      const found = (await indexedDB.databases()).find((database) => database.name?.endsWith('attempts'));
      const opening = indexedDB.open(found?.name ?? '', (found?.version ?? 0) + 1);
      await new Promise((resolve) => (opening.onsuccess = resolve));
      opening.result.close();
    });
    await practice.pc.next().type('loginId', learner.loginId);
    await practice.pc.window(1).frame.getByRole('button', { name: windowsTexts.window.close }).first().focus();
    await expect(page.getByText(storage.newer)).toBeVisible();
    expect(await storedEvents(newer)).toContain('pressedIssueCertificate');
    await press(page, reload);
    await expect(page.getByText(storage.newer)).toBeVisible();
    await expect(page.getByRole('button', { name: reload })).toBeVisible();
  },
);

test('a database that another tab blocks is reported, and opens once that tab is closed', async ({
  page,
  context,
  site,
}) => {
  const { practice, enrolment } = await untilIssue(page, site.url);
  const other = await context.newPage();
  await other.goto(`${site.url}icon.svg`);
  await other.evaluate(async () => {
    const name = (await indexedDB.databases()).find((database) => database.name?.endsWith('attempts'))?.name ?? '';
    const opening = indexedDB.open(name);
    await new Promise((resolve) => (opening.onsuccess = resolve));
    Object.assign(window, { kept: opening.result });
    indexedDB.deleteDatabase(name); // waits for the connection above, which heeds nobody
  });
  await enrolment.press(bankTexts.issueConfirmation.cancel);
  await expect(page.getByText(storage.blocked)).toBeVisible();
  await other.close();
  await press(page, retry);
  await expect(page.getByText(storage.blocked)).toHaveCount(0);
  // The action is stored now; a reload before that would rightly lose it.
  await expect.poll(() => storedEvents(page)).toContain('pressedCancel');
  await page.reload();
  await press(page, resume);
  await practice.pc.window(1).shows('BLGI001');
});
