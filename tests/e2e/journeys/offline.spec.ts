import { siteTexts } from '../../../src/content/ja/site.ts';
import { doorTo } from '../../support/door.ts';
import { Practice } from '../pages/practice.ts';
import { expect, test } from '../fixtures/first-visit.ts';

test('a learner obtains a new certificate and logs in with it, then once more without the network', async ({
  page,
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
  await page.getByRole('link', { name: doorTo('free') }).click();
  const offline = new Practice(page);
  await offline.pc.isReady();
  const second = await offline.solve();
  await offline.isSolved();
  expect(second).not.toBe(first);
});
