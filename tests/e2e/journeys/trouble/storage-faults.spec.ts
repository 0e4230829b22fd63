import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { smallStorage } from '../../browser/databases.ts';
import { Practice } from '../../pages/practice.ts';
import { press, untilIssue } from '../../pages/until-issue.ts';
import { test as firstVisitTest } from '../../fixtures/first-visit.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { certificatesIssued } from '../../browser/storage.ts';

const { retry } = siteTexts.practice;
const { storage, troubles } = siteTexts;
const { yes } = windowsTexts.buttons;

test('a browser that refuses its storage is reported, and the exercise begins once it allows it', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...asked) {
      if ('allowed' in window) return open.apply(this, asked);
      throw new DOMException('refused', 'SecurityError');
    };
  });
  const practice = new Practice(page);
  await practice.open(site.url);
  await expect(page.getByText(storage.refused)).toBeVisible();
  await page.evaluate(() => Object.assign(window, { allowed: true }));
  await press(page, retry);
  await practice.pc.isReady();
  await practice.logInWithExpired(await practice.pc.openInternetExplorer());
});

firstVisitTest(
  'a storage that is full stops the attempt before anything is issued, and it goes on once there is room',
  async ({ page, site }) => {
    const room = await smallStorage(page, site.url);
    const { practice, login, enrolment, before } = await untilIssue(page, site.url);
    await room.fill();
    await enrolment.press(bankTexts.issueConfirmation.issue);
    await enrolment.answer(windowsTexts.webAccess.title, yes);
    await expect(page.getByText(troubles.notSaved)).toBeVisible();
    await expect(page.getByText(storage.full)).toBeVisible();
    await press(page, retry);
    await expect(page.getByText(storage.full)).toBeVisible();
    expect(await certificatesIssued(page)).toBe(before);

    await room.empty();
    await press(page, retry);
    await enrolment.answer(windowsTexts.webAccess.title, yes);
    await enrolment.shows('BSMS004');
    await expect(page.getByText(storage.full)).toHaveCount(0);
    await practice.closeResult(enrolment);
    await login.close();
    await practice.logInWithNewest(await practice.pc.searchInternetExplorer());
    await practice.isSolved();
    expect(await certificatesIssued(page)).toBe(before + 1);
  },
);
