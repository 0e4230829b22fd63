import { coachTexts } from '../../../../src/content/ja/coach.ts';
import { fullLockTexts } from '../../../../src/content/ja/full-lock.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { practiceAddress } from '../../../../src/dojo/shell/address.ts';
import { expect, test } from '../../fixtures/later-visit.ts';

test('beside the PC the memo is in sight, and the answer to an advice has the focus and is seen', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(site.url + practiceAddress('full-lock', 'guided', 'adviseBranch'));
  const memo = page.getByRole('region', { name: siteTexts.practice.memo });
  await expect(memo).toBeInViewport({ ratio: 1 });

  await page.getByRole('button', { name: fullLockTexts.advice.waitAndRetry }).click();
  await page.getByRole('button', { name: coachTexts.advice.chooseAgain }).click();
  const choice = page.getByRole('button', { name: fullLockTexts.advice.waitAndRetry });
  await expect(choice).toBeFocused();
  await choice.press('Enter');
  const confirm = page.getByRole('button', { name: coachTexts.advice.confirm });
  await expect(confirm).toBeFocused();
  await expect(confirm).toBeInViewport({ ratio: 1 });
  await confirm.press('Enter');
  const answer = page.getByRole('status').filter({ hasText: fullLockTexts.mistakes.toldToWait.consequence });
  await expect(answer).toBeFocused();
  await expect(answer).toBeInViewport({ ratio: 1 });

  // A list of steps as long as the panel leaves the memo where it is.
  await page.getByText(coachTexts.steps, { exact: true }).click();
  await expect(memo).toBeInViewport({ ratio: 1 });
});

test('no screen is narrower than the practice', async ({ page, site }) => {
  await page.goto(site.url + practiceAddress('expired-certificate', 'guided'));
  await expect(page.getByRole('region', { name: siteTexts.practice.memo })).toBeVisible();
  for (const width of [390, 751, 768, 800, 820, 1024]) {
    await page.setViewportSize({ width, height: 768 });
    const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(beyond, `${width} px`).toBe(0);
  }
  await page.setViewportSize({ width: 751, height: 768 });
  const room = page.getByRole('region', { name: siteTexts.practice.stage }).locator('.room');
  await expect.poll(() => room.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});
