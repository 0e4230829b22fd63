import { siteTexts } from '../../../../src/content/ja/site.ts';
import { coachTexts } from '../../../../src/content/ja/coach.ts';
import { Practice } from '../../pages/practice.ts';
import { Show } from '../../pages/show.ts';
import { doStep } from '../../pages/solution.ts';
import { test as firstVisitTest } from '../../fixtures/first-visit.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { accessibilityFaults, faultsInNewestPart, isAccessible } from '../../pages/axe.ts';

const exercise = '#/practice/expired-certificate';

for (const [address, title] of [
  ['#/', siteTexts.name],
  ['#/studio', siteTexts.titleOf(siteTexts.studio.title)],
  ['#/desk', siteTexts.titleOf(siteTexts.desk.title)],
  ['#/settings', siteTexts.titleOf(siteTexts.settings.title)],
  ['#/nowhere', siteTexts.titleOf(siteTexts.unknownAddress.title)],
  ['#/scene/expired-certificate/no-such', siteTexts.titleOf(siteTexts.studio.picture('no-such'))],
] as const) {
  test(`axe finds nothing at ${address}, and its title says where one is`, async ({ page, site }) => {
    await page.goto(site.url + address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveTitle(title);
    await isAccessible(page);
  });
}

firstVisitTest('axe finds nothing where a part of the site cannot be loaded', async ({ page, site }) => {
  await page.route('**/assets/Desk*.js', (route) => route.abort());
  await page.goto(`${site.url}#/desk`);
  await expect(page.getByRole('alert')).toContainText(siteTexts.loadFailed);
  await isAccessible(page);
});

test('axe finds nothing around an exercise, nor in what stands in its way', async ({ page, context, site }) => {
  const practice = new Practice(page);
  await practice.enter(site.url);
  const { title: exerciseTitle } = siteTexts.scenarios['expired-certificate'];
  const title = siteTexts.titleOf(siteTexts.exercise(exerciseTitle, siteTexts.modes.free.name));
  await expect(page).toHaveTitle(title);
  await isAccessible(page);

  await practice.pc.openInternetExplorer();
  await page.getByRole('button', { name: siteTexts.practice.startAnew }).click();
  await expect(page.getByRole('dialog', { name: siteTexts.practice.confirmStartAnew })).toBeVisible();
  await isAccessible(page);

  const other = await context.newPage();
  await other.goto(site.url + exercise);
  const resume = other.getByRole('button', { name: siteTexts.practice.resume });
  await expect(resume).toBeFocused();
  await isAccessible(other);
  await resume.click();
  await expect(other.getByRole('dialog', { name: siteTexts.practice.elsewhere })).toBeVisible();
  await isAccessible(other);
});

test('axe finds nothing in any mode, with marks, captions, hints, questions and results', async ({ page, site }) => {
  const practice = new Practice(page);
  await practice.enter(site.url, 'show');
  await new Show(page).stop();
  await isAccessible(page);

  await practice.enter(site.url, 'guided');
  await isAccessible(page);
  await doStep(page, 0);
  await page.locator('[data-target="window.close"]').click();
  const [, noProgressEnd = ''] = coachTexts.noProgress('|').split('|');
  await expect(page.getByText(noProgressEnd)).toBeVisible();
  await isAccessible(page);

  await practice.enter(site.url, 'test');
  await page.getByRole('button', { name: coachTexts.handIn }).click();
  await isAccessible(page);
  const question = page.getByRole('dialog', { name: coachTexts.confirmHandIn });
  await question.getByRole('button', { name: coachTexts.handIn }).click();
  await expect(page.getByRole('dialog', { name: coachTexts.result.title })).toBeVisible();
  await isAccessible(page);
});

/** Targets that no exercise needs, in the order in which they are pressed. */
const asides = [
  'menu.tools',
  'menu.internetOptions',
  ...['security', 'privacy', 'content', 'connections', 'programs', 'advanced', 'content'].map(
    (tab) => `internetOptions.${tab}`,
  ),
  'internetOptions.certificates',
  ...['others', 'intermediate', 'root', 'personal'].map((tab) => `certificateStore.${tab}`),
  'certificate.',
  'certificateStore.view',
  'certificateViewer.details',
  'certificateViewer.path',
  'certificateViewer.close',
  'certificateStore.close',
  'internetOptions.close',
  'blgi001.openKeyboard',
  'softwareKeyboard.shift',
  'taskbar.search',
];

test('axe finds nothing in menus, options, certificates, the software keyboard and the search', async ({
  page,
  site,
}) => {
  const practice = new Practice(page);
  await practice.enter(site.url);
  await practice.pc.openInternetExplorer();
  for (const aside of asides) {
    await page.locator(`[data-target^="${aside}"]`).first().click();
    expect(await faultsInNewestPart(page), aside).toEqual([]);
  }
  for (const text of ['IE', 'zz']) {
    await page.keyboard.insertText(text);
    expect(await accessibilityFaults(page), text).toEqual([]);
  }
});
