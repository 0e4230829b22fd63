import { siteTexts } from '../../../../src/content/ja/site.ts';
import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { expect, test } from '../../fixtures/own-site.ts';
import { Practice } from '../../pages/practice.ts';

test('a learner obtains a new certificate and logs in with it, then once more without the network', async ({
  page,
  context,
  site,
}) => {
  const practice = new Practice(page);
  await practice.enter(site.url);
  const first = await practice.solve();
  await practice.isSolved();
  await expect(page.getByText(siteTexts.practice.noMistakes)).toBeVisible();

  await page.goto(site.url);
  await expect(page.getByText(siteTexts.offlineReady)).toBeVisible();
  await site.stop();
  await page.reload();
  await expect(page.getByText(siteTexts.offlineReady)).toBeVisible();

  await page.getByRole('link', { name: siteTexts.home.licences }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^svelte \d/ })).toBeVisible();

  // The exercise is opened by its address in another tab, and reloaded on the way.
  const offlineTab = await context.newPage();
  const offline = new Practice(offlineTab);
  await offline.open(site.url);
  await offline.pc.isReady();
  const login = await offline.pc.openInternetExplorer();
  await offline.logInWithExpired(login);
  await offlineTab.reload();
  await offlineTab.getByRole('button', { name: siteTexts.practice.resume }).click();
  await login.says(bankTexts.commonErrors.certificateExpired);
  const enrolment = await offline.authenticate(login);
  const second = await offline.issue(enrolment);
  await offline.closeResult(enrolment);
  await login.close();
  await offline.logInWithNewest(await offline.pc.searchInternetExplorer());
  await offline.isSolved();
  expect(second).not.toBe(first);
});
