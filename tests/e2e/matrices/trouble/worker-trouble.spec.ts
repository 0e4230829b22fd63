import type { Page } from '@playwright/test';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { test as changingTest } from '../../fixtures/changing-site.ts';
import { Practice } from '../../pages/practice.ts';
import { doStep, placeOf, steps } from '../../pages/solution.ts';
import { test as firstVisitTest } from '../../fixtures/first-visit.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { certificatesIssued } from '../../browser/storage.ts';
import { stopWorkers, workerInControl } from '../../browser/workers.ts';

const retry = (page: Page) => page.getByRole('button', { name: siteTexts.practice.retry });

test('the learner does not notice a worker that is stopped before every step', async ({ page, context, site }) => {
  const practice = new Practice(page);
  await practice.enter(site.url);
  for (const index of steps.keys()) {
    await expect(placeOf(page, index)).toBeVisible();
    await stopWorkers(context, page);
    await doStep(page, index);
  }
  await practice.isSolved();
  expect(await certificatesIssued(page)).toBe(2);
});

firstVisitTest('a worker that is stopped while it makes its CA is asked again', async ({ page, context, site }) => {
  const practice = new Practice(page);
  // Once it is in control: before that the bank answers in the page, and no worker is asked.
  await page.goto(site.url);
  await expect(page.getByText(siteTexts.offlineReady)).toBeVisible();
  const asked = page.waitForRequest(/\/certificates$/);
  await practice.open(site.url);
  await asked;
  await stopWorkers(context, page);
  const ready = page.getByRole('group', { name: windowsTexts.desktop.label }).and(page.locator('[aria-busy="false"]'));
  await expect(ready.or(retry(page))).toBeVisible();
  if (await retry(page).isVisible()) await retry(page).click();
  await practice.pc.isReady();
  expect(await certificatesIssued(page)).toBe(1);
  await practice.solve();
  await practice.isSolved();
  expect(await certificatesIssued(page)).toBe(2);
});

firstVisitTest(
  'a worker that is removed in the middle of an attempt leaves its bank behind, and the next load has one again',
  async ({ page, context, site }) => {
    const practice = new Practice(page);
    await practice.enter(site.url);
    const login = await practice.pc.openInternetExplorer();
    await practice.logInWithExpired(login);
    const devtools = await context.newCDPSession(page);
    const { origin } = new URL(site.url);
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'service_workers,cache_storage' });
    const enrolment = await practice.authenticate(login);
    await enrolment.shows('BSMS002');
    await page.reload();
    await page.getByRole('button', { name: siteTexts.practice.resume }).click();
    await practice.issue(enrolment);
    await workerInControl(page);
    expect(await certificatesIssued(page)).toBe(2);
  },
);

for (const [what, fate] of [
  ['is not there', 404],
  ['is cut off', 'cut'],
  ['never arrives', 'silence'],
] as const) {
  changingTest(`the exercise works without a worker whose script ${what}`, async ({ page, changing }) => {
    changing.fate = (path) => (path === 'sw.js' ? fate : 'served');
    const practice = new Practice(page);
    await practice.enter(changing.url);
    await practice.logInWithExpired(await practice.pc.openInternetExplorer());
    await page.goto(changing.url);
    await expect(page.getByText(siteTexts.home.unfinished)).toBeVisible();
    await expect(page.getByText(siteTexts.offlineReady)).toHaveCount(0);

    changing.recover();
    await page.reload();
    await expect(page.getByText(siteTexts.offlineReady)).toBeVisible();
  });
}
