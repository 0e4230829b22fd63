import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { deleteDatabase, recordsOf, replaceRecords } from '../../browser/databases.ts';
import { press, untilIssue } from '../../pages/until-issue.ts';
import { test as firstVisitTest } from '../../fixtures/first-visit.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { storedEvents } from '../../browser/storage.ts';

const { resume, keepGoing } = siteTexts.practice;
const { troubles, obstacles } = siteTexts;
const { yes } = windowsTexts.buttons;

test('deleted keys are reported as lost, and what belongs to them is made again', async ({ page, site }) => {
  const { practice, login, enrolment } = await untilIssue(page, site.url);
  await enrolment.press(bankTexts.issueConfirmation.issue);
  await enrolment.answer(windowsTexts.webAccess.title, yes);
  await enrolment.shows('BSMS003');
  await expect.poll(() => storedEvents(page)).toContain('certificateIssued');
  await deleteDatabase(page, 'pc');
  await enrolment.answer(windowsTexts.webAccess.title, yes);
  await expect(page.getByText(troubles.keysLost)).toBeVisible();
  await press(page, keepGoing);
  await enrolment.shows('BSMS004');
  await practice.closeResult(enrolment);
  await login.close();
  await practice.logInWithNewest(await practice.pc.searchInternetExplorer());
  await practice.isSolved();
});

firstVisitTest(
  'all data of the site cleared while an attempt is under way leaves a way to its end',
  async ({ page, context, site }) => {
    const { practice, login, enrolment } = await untilIssue(page, site.url);
    const devtools = await context.newCDPSession(page);
    const { origin } = new URL(site.url);
    await devtools.send('Storage.clearDataForOrigin', {
      origin,
      storageTypes: 'indexeddb,local_storage,cache_storage',
    });
    await enrolment.press(bankTexts.issueConfirmation.issue);
    await enrolment.answer(windowsTexts.webAccess.title, yes);
    await expect(page.getByText(troubles.bankLost)).toBeVisible();
    await press(page, keepGoing);
    await enrolment.answer(windowsTexts.webAccess.title, yes);
    await enrolment.shows('BSMS004');
    await practice.closeResult(enrolment);
    await login.close();
    await practice.logInWithNewest(await practice.pc.searchInternetExplorer());
    await practice.isSolved();
  },
);

test('attempts and entries that are gone when the page opens are reported as lost', async ({ page, site }) => {
  const { practice } = await untilIssue(page, site.url);
  const entries = await recordsOf(page, 'attempts', 'entries');
  await page.goto(`${site.url}icon.svg`);
  await replaceRecords(page, 'attempts', 'entries', entries.slice(0, 5));
  await practice.open(site.url);
  await expect(page.getByText(obstacles.incomplete)).toBeVisible();
  await expect(page.getByText(siteTexts.practice.remains(entries.length, 5))).toBeVisible();
  await expect(page.getByRole('button', { name: resume })).toHaveCount(0);

  await page.goto(`${site.url}icon.svg`);
  await deleteDatabase(page, 'attempts');
  await practice.open(site.url);
  await expect(page.getByText(obstacles.incomplete)).toBeVisible();
  await practice.startAnew();
  await practice.solve();
  await practice.isSolved();
});

test('a damaged attempt is reported and kept as it is, until the learner begins anew', async ({ page, site }) => {
  const { practice } = await untilIssue(page, site.url);
  const [header] = await recordsOf(page, 'attempts', 'attempts');
  await page.goto(`${site.url}icon.svg`);
  await replaceRecords(page, 'attempts', 'attempts', [{ ...(header as object), profile: 'nonsense' }]);
  const stored = await storedEvents(page);
  await practice.open(site.url);
  await expect(page.getByText(obstacles.damaged)).toBeVisible();
  expect(await storedEvents(page)).toEqual(stored);
  await practice.startAnew();
  await expect.poll(() => storedEvents(page)).toEqual(['prepared']);
});
