import { coachTexts as coach } from '../../../../src/content/ja/coach.ts';
import { resultsTexts } from '../../../../src/content/ja/results.ts';
import { siteTexts as text } from '../../../../src/content/ja/site.ts';
import { practiceAddress } from '../../../../src/dojo/shell/address.ts';
import type { Scenario } from '../../../../src/training/scenario.ts';
import { fullLock } from '../../../../src/training/scenarios/full-lock.ts';
import { variantOf } from '../../../../src/training/variants/variant.ts';
import { Pc } from '../../pages/pc.ts';
import { Results } from '../../pages/results.ts';
import { doStep } from '../../pages/solution.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { profile } from '../../../support/mihon-bank.ts';

test('the same exercise is done again with another customer, by the result card and by a link', async ({
  page,
  site,
}) => {
  const solve = async (scenario: Scenario, bank = profile) => {
    await new Pc(page).isReady();
    for (const index of scenario.solution.keys()) await doStep(page, index, scenario, { bank });
    await expect(page.getByRole('dialog', { name: coach.result.title })).toContainText('100');
  };
  await page.goto(site.url + practiceAddress('full-lock', 'test'));
  await solve(fullLock);

  await page.getByRole('link', { name: coach.result.anotherCustomer }).click();
  await expect(page).toHaveURL(/customer=1$/);
  const first = variantOf(fullLock, profile, 1);
  const memo = page.getByRole('region', { name: text.practice.memo });
  await expect(memo.locator('code').first()).toHaveText(first.scenario.account);
  await expect(memo.getByText('test999')).toHaveCount(0);
  await solve(first.scenario, first.profile);

  const second = variantOf(fullLock, profile, 2);
  await page.goto(site.url + practiceAddress('full-lock', 'test', undefined, 2));
  const { company, userName } =
    second.profile.accounts.find(({ loginId }) => loginId === second.scenario.account) ?? {};
  await expect(page.getByText(coach.customer(2, company ?? '', userName ?? ''))).toBeVisible();
  await solve(second.scenario, second.profile);

  const results = new Results(page);
  await results.open(site.url);
  await expect(results.rows.nth(0)).toContainText(resultsTexts.table.customer(2));
  await expect(results.rows.nth(1)).toContainText(resultsTexts.table.customer(1));
  await expect(results.rows.nth(2)).not.toContainText(resultsTexts.table.customer(1));
  await page.goto(`${site.url}#/practice/full-lock?customer=0`);
  await expect(page.getByRole('alert')).toContainText('1–9999');
});
