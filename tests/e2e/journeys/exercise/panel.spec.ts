import type { Locator } from '@playwright/test';
import { coachTexts as englishCoachTexts } from '../../../../src/content/en/coach.ts';
import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { coachTexts, type CoachTexts } from '../../../../src/content/ja/coach.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { practiceAddress } from '../../../../src/dojo/shell/address.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { Pc } from '../../pages/pc.ts';
import { fullLock } from '../../../../src/training/scenarios/full-lock.ts';
import { textsOf } from '../../../support/words/texts-of.ts';

const fullLockTexts = await textsOf(fullLock);

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

const languages: readonly (readonly [string, CoachTexts])[] = [
  ['ja', coachTexts],
  ['en', englishCoachTexts],
];

for (const [language, coach] of languages) {
  test(`at 1366×768 and 1280×720 nothing beside the PC lies under the memo (${language})`, async ({ page, site }) => {
    await page.goto(site.url);
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    await page.goto(site.url + practiceAddress('expired-certificate', 'guided', 'enterLoginId'));
    const window = new Pc(page).window(2);
    await window.shows('BSMS001');
    // The longest explanation: three messages, two faults, and the window in which to go on behind another one.
    await window.type('loginId', 'abc');
    await window.type('password', 'ab!');
    await window.press(bankTexts.authentication.authenticate);
    await page.getByRole('list', { name: windowsTexts.taskbar.windows }).getByRole('button').first().click();
    await expect(page.getByText(coach.reachLead)).toBeVisible();

    const memo = page.locator('.memo');
    for (const viewport of [
      { width: 1366, height: 768 },
      { width: 1280, height: 720 },
    ]) {
      await page.setViewportSize(viewport);
      const end = async (part: Locator) => {
        await expect(part).toBeInViewport({ ratio: 1 });
        const box = await part.boundingBox();
        return (box?.y ?? Infinity) + (box?.height ?? 0);
      };
      const top = (await memo.boundingBox())?.y ?? 0;
      await expect(memo).toBeInViewport({ ratio: 1 });
      const parts = [page.locator('.coach .instruction'), page.getByRole('button', { name: coach.goThere })];
      for (const part of parts) expect(await end(part)).toBeLessThan(top);
      const last = page.locator('.explanation p').last();
      await last.scrollIntoViewIfNeeded();
      expect(await end(last)).toBeLessThan(top);
    }
    await page.getByText(coach.steps, { exact: true }).click();
    const instruction = page.locator('.coach .instruction');
    await instruction.scrollIntoViewIfNeeded();
    // Scrolling stops at whole pixels.
    await expect(instruction).toBeInViewport({ ratio: 0.99 });
  });
}

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
