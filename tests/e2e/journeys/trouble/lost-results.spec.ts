import { siteTexts } from '../../../../src/content/ja/site.ts';
import { homeAddress, resultsAddress, settingsAddress } from '../../../../src/dojo/shell/address.ts';
import { deleteDatabase } from '../../browser/databases.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { Practice } from '../../pages/practice.ts';

const { keeping } = siteTexts;

test('a result that the browser loses is missed by name, and the browser was asked to keep it', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    StorageManager.prototype.persist = async () => {
      asked.push('persist');
      return false;
    };
    StorageManager.prototype.persisted = async () => false;
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: readonly string[] }).asked);
  const practice = new Practice(page);
  await practice.open(site.url);
  await practice.pc.isReady();
  expect(await asked()).toEqual([]);
  await practice.solve();
  await practice.isSolved();
  await expect.poll(asked).toEqual(['persist']);

  await page.goto(site.url + settingsAddress);
  await expect(page.getByText(keeping.durability.mayVanish)).toBeVisible();
  await page.goto(site.url + resultsAddress);
  await expect(page.getByText(keeping.durability.mayVanish)).toBeVisible();
  await deleteDatabase(page, 'attempts');
  for (const address of [homeAddress, resultsAddress]) {
    await page.goto(`${site.url}icon.svg`);
    await page.goto(site.url + address);
    await expect(page.getByText(keeping.lostAdvice)).toBeVisible();
  }
  await page.getByRole('button', { name: keeping.dismiss }).click();
  await expect(page.getByText(keeping.lostAdvice)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(keeping.lostAdvice)).toHaveCount(0);
});
