import type { Page } from '@playwright/test';
import { coachTexts } from '../../../src/content/ja/coach.ts';
import { expiredCertificateTexts as words } from '../../../src/content/ja/expired-certificate.ts';
import { siteTexts } from '../../../src/content/ja/site.ts';
import { scenarioIds } from '../../../src/training/scenarios/catalogue.ts';
import { doorTo } from '../../support/door.ts';
import { Pc } from '../pages/pc.ts';
import { Show } from '../pages/show.ts';
import { doStep, steps } from '../pages/solution.ts';
import { expect, test } from '../fixtures/first-visit.ts';

const { modes, home } = siteTexts;
const { result } = coachTexts;
const instructionOf = (step: string): string => words.steps[step as keyof typeof words.steps].instruction;

const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

async function doAll(page: Page, before: (step: string) => Promise<void> = () => Promise.resolve()): Promise<void> {
  await new Pc(page).isReady();
  for (const [index, step] of steps.entries()) {
    await before(step);
    await doStep(page, index);
  }
}

test('somebody new is led from watching over guidance and practice to a passed test', async ({ page, site }) => {
  test.setTimeout(300_000);
  await page.goto(site.url);
  await expect(page.getByText(home.beginHere)).toBeVisible();
  await follow(page, home.beginWith(modes.show.name));
  const show = new Show(page);
  await show.stop();
  for (const step of steps) {
    await show.says(instructionOf(step));
    await show.stepForward();
  }
  await show.isOver();

  await follow(page, result.nextMode(modes.guided.name));
  await doAll(page, async (step) => {
    // What stands in the search box is told together with what is found.
    if (step === 'reopenBrowser') return;
    await expect(page.getByRole('status').getByText(instructionOf(step), { exact: true })).toBeVisible();
  });
  await expect(page.getByRole('dialog', { name: result.title })).toContainText(result.guidedDone);

  await follow(page, result.nextMode(modes.practice.name));
  await expect(page.getByText(coachTexts.helps.full)).toBeVisible();
  await doAll(page);
  await expect(page.getByRole('dialog', { name: result.title })).toContainText('100点');

  await follow(page, result.nextMode(modes.test.name));
  await doAll(page);
  const card = page.getByRole('dialog', { name: result.title });
  await expect(card).toContainText('100点');
  await expect(card).toContainText(result.passed);

  await page.goto(site.url);
  await expect(page.getByRole('link', { name: home.doneMode(doorTo('test')) })).toBeVisible();
  const [, second] = scenarioIds.map((id) => siteTexts.scenarios[id].title);
  const recommended = page.getByRole('article').filter({ hasText: home.next });
  await expect(recommended.getByRole('heading', { name: second ?? '' })).toBeVisible();
});
