import { manualTexts } from '../../../../src/content/ja/manual.ts';
import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { test } from '../../fixtures/changing-site.ts';
import { Practice } from '../../pages/practice.ts';
import { expect } from '../../fixtures/expect.ts';
import { isVersion, lookForNewVersion, publish, switchButton } from '../../pages/versions.ts';

test('a new version that cannot be stored whole leaves the old one as it was, also without the network', async ({
  page,
  changing,
}) => {
  const practice = new Practice(page);
  await practice.openAt(changing.url, 'issue');
  const enrolment = practice.pc.window(2);
  await enrolment.shows('BSMS002');

  publish(changing, 'new');
  changing.fate = (path) => (path.includes('Studio-') ? 404 : 'served');
  await lookForNewVersion(page);
  await expect.poll(() => changing.asked.some((path) => path.includes('Studio-new'))).toBe(true);
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.ready;
    return registration.installing === null && registration.waiting === null;
  });
  await expect(switchButton(page)).toHaveCount(0);
  await changing.stop();
  await page.reload();
  await page.getByRole('button', { name: siteTexts.practice.resume }).click();
  await isVersion(page, 'first');
  await practice.issue(enrolment);
  await page.goto(`${changing.url}#/studio`);
  await expect(page.getByRole('heading', { name: siteTexts.studio.title })).toBeVisible();
});

test('an older version is taken back like a newer one', async ({ page, changing }) => {
  const first = changing.version;
  publish(changing, 'new');
  await page.goto(changing.url);
  await expect(page.getByText(siteTexts.offlineReady)).toBeVisible();
  const practice = new Practice(page);
  await practice.enter(changing.url);
  const login = await practice.pc.openInternetExplorer();
  await practice.logInWithExpired(login);

  changing.version = first;
  await lookForNewVersion(page);
  await switchButton(page).click();
  await page.getByRole('button', { name: siteTexts.practice.resume }).click();
  await isVersion(page, 'first');
  await login.says(bankTexts.commonErrors.certificateExpired);
  await (await practice.authenticate(login)).shows('BSMS002');
});

test('an attempt in another tab keeps a new version waiting until that tab is closed', async ({
  page,
  context,
  changing,
}) => {
  const practice = new Practice(page);
  await practice.enter(changing.url);
  const login = await practice.pc.openInternetExplorer();

  const other = await context.newPage();
  await other.goto(changing.url);
  publish(changing, 'new');
  await lookForNewVersion(other);
  await switchButton(other).click();
  await expect(other.getByText(siteTexts.waitsForOthers)).toBeVisible();
  await practice.logInWithExpired(login);
  await isVersion(page, 'first');

  await page.close();
  await switchButton(other).click();
  await isVersion(other, 'new');
  await other.goto(`${changing.url}#/practice/expired-certificate`);
  const resumed = new Practice(other);
  await other.getByRole('button', { name: siteTexts.practice.resume }).click();
  await resumed.pc.next().says(bankTexts.commonErrors.certificateExpired);
});

test('of two tabs that wait, the one that did not switch still shows all its parts', async ({
  page,
  context,
  changing,
}) => {
  await page.goto(changing.url);
  await expect(page.getByText(siteTexts.offlineReady)).toBeVisible();
  const other = await context.newPage();
  await other.goto(changing.url);
  publish(changing, 'new');
  await lookForNewVersion(other);
  await expect(switchButton(page)).toBeVisible();
  await switchButton(other).click();
  await isVersion(other, 'new');

  await page.getByRole('link', { name: siteTexts.home.openDesk }).click();
  await expect(page.getByRole('heading', { name: siteTexts.desk.title })).toBeVisible();
});

test('a tab without a worker that is older than the site says so, and one reload opens what was wanted', async ({
  page,
  changing,
}) => {
  const withoutWorker = () => (changing.fate = (path) => (path === 'sw.js' ? 404 : 'served'));
  withoutWorker();
  await page.goto(`${changing.url}#/manual/full-lock`);
  await expect(page.getByText(manualTexts.drawn)).toBeVisible();
  publish(changing, 'new');

  await page.getByRole('button', { name: manualTexts.saveWord }).click();
  await expect(page.getByText(manualTexts.notLoaded)).toBeVisible();
  await expect(page.getByText(siteTexts.outdated)).toBeVisible();
  await page.getByRole('button', { name: manualTexts.reload }).click();
  await isVersion(page, 'new');
  await expect(page.getByText(manualTexts.drawn)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: manualTexts.saveWord }).click();
  expect((await download).suggestedFilename()).toBe('full-lock.docx');

  await page.goto(changing.url);
  await expect(page.getByRole('link', { name: siteTexts.home.openDesk })).toBeVisible();
  publish(changing, 'old');
  await page.getByRole('link', { name: siteTexts.home.openDesk }).click();
  await expect(page.getByText(siteTexts.outdated)).toBeVisible();
  await page.getByRole('button', { name: siteTexts.reload, exact: true }).click();
  await isVersion(page, 'old');
  await expect(page.getByRole('heading', { name: siteTexts.desk.title })).toBeVisible();
});
