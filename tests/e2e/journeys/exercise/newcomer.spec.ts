import type { Page } from '@playwright/test';
import { coachTexts } from '../../../../src/content/ja/coach.ts';
import { debriefTexts } from '../../../../src/content/ja/debrief.ts';
import { resultsTexts } from '../../../../src/content/ja/results.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { recordsOf } from '../../browser/databases.ts';
import { exerciseLink } from '../../../support/home-links.ts';
import { signIn } from '../../pages/learner.ts';
import { Pc } from '../../pages/pc.ts';
import { Results } from '../../pages/results.ts';
import { Show } from '../../pages/show.ts';
import { doStep, steps } from '../../pages/solution.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { textsOf } from '../../../support/words/texts-of.ts';

const words = await textsOf(expiredCertificate);

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

test('somebody new is led from watching through guidance and practice to a passed test', async ({ page, site }) => {
  await signIn(page, site.url, '鈴木 花');
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
    // The status names the text in the search box together with what is found.
    if (step === 'reopenBrowser') return;
    await expect(page.getByRole('status').getByText(instructionOf(step), { exact: true })).toBeVisible();
  });
  await expect(page.getByRole('dialog', { name: result.title })).toContainText(
    result.standing.sentence('completed', 0, 0),
  );

  await follow(page, result.nextMode(modes.practice.name));
  await expect(page.getByText(coachTexts.helps.place)).toBeVisible();
  await doAll(page);
  await expect(page.getByRole('dialog', { name: result.title })).toContainText('100点');

  await follow(page, result.nextMode(modes.test.name));
  await doAll(page);
  const card = page.getByRole('dialog', { name: result.title });
  await expect(card).toContainText('100点');
  await expect(card).toContainText(result.standing.sentence('passed', 0, 0));

  // Stored a moment after it is shown; whoever leaves within that moment goes on where it was stored.
  await expect.poll(async () => (await recordsOf(page, 'attempts', 'results')).length).toBe(3);
  await page.goto(site.url);
  await expect(page.getByRole('link', { name: home.doneMode(exerciseLink('test')) })).toBeVisible();
  const [, second] = scenarioIds.map((id) => siteTexts.scenarios[id].title);
  const recommended = page.getByRole('article').filter({ hasText: home.next });
  await expect(recommended.getByRole('heading', { name: second ?? '' })).toBeVisible();

  const results = new Results(page);
  await results.open(site.url);
  await expect(results.rows.filter({ hasText: '鈴木 花' })).toHaveCount(3);
  for (const mode of ['test', 'practice'] as const) {
    const row = results.rows.filter({ has: page.getByRole('cell', { name: resultsTexts.modes[mode], exact: true }) });
    await expect(row).toContainText('100');
  }
  await results.rows.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: debriefTexts.title })).toBeVisible();
});
