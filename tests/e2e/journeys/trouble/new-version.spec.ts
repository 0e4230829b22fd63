import { siteTexts } from '../../../../src/content/ja/site.ts';
import { exerciseLink } from '../../../support/home-links.ts';
import { test } from '../../fixtures/changing-site.ts';
import { Practice } from '../../pages/practice.ts';
import { expect } from '../../fixtures/expect.ts';
import { certificatesIssued } from '../../browser/storage.ts';
import { isVersion, lookForNewVersion, publish, switchButton } from '../../pages/versions.ts';

test('a new version in the middle of an attempt waits, and switching to it loses nothing', async ({
  page,
  changing,
}) => {
  const practice = new Practice(page);
  await practice.openAt(changing.url, 'issue');
  const [login, enrolment] = [practice.pc.window(1), practice.pc.window(2)];
  await enrolment.shows('BSMS002');

  publish(changing, 'new');
  await lookForNewVersion(page);
  await expect(switchButton(page)).toBeVisible();
  const serialNumber = await practice.issue(enrolment);
  await isVersion(page, 'first');

  await switchButton(page).click();
  await page.getByRole('button', { name: siteTexts.practice.resume }).click();
  await isVersion(page, 'new');
  await expect(enrolment.frame.getByText(serialNumber).first()).toBeVisible();
  await practice.closeResult(enrolment);
  await login.close();
  await practice.logInWithNewest(await practice.pc.searchInternetExplorer());
  await practice.isSolved();
  expect(await certificatesIssued(page)).toBe(2);
});

test('parts of the running version that were never opened still load while the next one waits', async ({
  page,
  changing,
}) => {
  await page.goto(changing.url);
  await expect(page.getByText(siteTexts.offlineReady)).toBeVisible();
  publish(changing, 'new');
  await lookForNewVersion(page);
  await expect(switchButton(page)).toBeVisible();

  const practice = new Practice(page);
  await page.getByRole('link', { name: exerciseLink('free') }).click();
  await practice.pc.isReady();
  await practice.solve();
  await practice.isSolved();
  await page.reload();
  await isVersion(page, 'first');
});
