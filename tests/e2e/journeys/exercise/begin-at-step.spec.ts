import { coachTexts } from '../../../../src/content/ja/coach.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { Practice } from '../../pages/practice.ts';
import { doStep, steps } from '../../pages/solution.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { certificatesIssued } from '../../browser/storage.ts';

const number = (step: string) => steps.findIndex((one) => one === step) + 1;

test('なぞる begins at a step by its address, is gone on with after a reload, and leaves no mark', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await expect(page.getByText(siteTexts.home.beginHere)).toBeVisible();
  const marks = await page.getByRole('main').innerText();

  const practice = new Practice(page);
  await practice.openAt(site.url, 'allowRequest', 'guided');
  await practice.pc.window(2).shows('BSMS002');
  const before = await certificatesIssued(page);
  const note = page.getByText(coachTexts.origin.link(number('allowRequest')));
  await expect(note).toBeVisible();
  await doStep(page, steps.indexOf('allowRequest'));
  await practice.pc.window(2).shows('BSMS003');

  await page.reload();
  await page.getByRole('button', { name: siteTexts.practice.resume }).click();
  await expect(note).toBeVisible();
  for (let index = steps.indexOf('allowInstallation'); index < steps.length; index += 1) await doStep(page, index);
  const result = page.getByRole('dialog', { name: coachTexts.result.title });
  await expect(result).toContainText(coachTexts.result.standing.sentence('completed', 0, 0));
  await expect(result).not.toContainText(coachTexts.result.unit);
  expect(await certificatesIssued(page)).toBe(before + 1);

  await page.goto(site.url);
  await expect(page.getByText(siteTexts.home.beginHere)).toBeVisible();
  await expect.poll(() => page.getByRole('main').innerText()).toBe(marks);
});
