import { siteTexts } from '../../../../src/content/ja/site.ts';
import { modes } from '../../../../src/training/mode.ts';
import { scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { Practice } from '../../pages/practice.ts';
import { pictureOf, pictureSteps } from '../../pages/scene.ts';

const { unknownAddress } = siteTexts;
const markup = '<img src=x onerror=alert(1)>';

test('an address that leads nowhere says why, and leads home', async ({ page, site }) => {
  for (const [hash, words] of [
    ['#/nowhere', unknownAddress.explanation('#/nowhere')],
    [pictureOf('no-such'), unknownAddress.step('no-such', pictureSteps.slice(1))],
    [`#/practice/${markup}`, unknownAddress.scenario(markup, scenarioIds)],
  ] as const) {
    await page.goto(site.url + hash);
    await expect(page.getByRole('alert')).toHaveText(words);
    // A program that waits for a picture learns that there is none.
    if (hash.startsWith('#/scene')) await expect(page.locator('html')).toHaveAttribute('data-ready', 'error');
    await page.getByRole('link', { name: unknownAddress.home }).click();
    await expect(page.getByRole('heading', { name: siteTexts.name })).toBeVisible();
  }
});

test('a wrong address in the middle of an attempt loses nothing of it', async ({ page, site }) => {
  const practice = new Practice(page);
  await practice.enter(site.url);
  const login = await practice.pc.openInternetExplorer();
  await practice.authenticate(login);
  const goTo = (hash: string) => page.evaluate((next) => (location.hash = next), hash);

  await goTo('#/practice/expired-certificate?mode=loud');
  await expect(page.getByRole('alert')).toHaveText(unknownAddress.parameter('mode', 'loud', modes));
  await expect(page).toHaveTitle(siteTexts.titleOf(unknownAddress.title));
  await goTo('#/practice/expired-certificate?mode=free');
  await page.getByRole('button', { name: siteTexts.practice.resume }).click();
  const enrolment = practice.pc.window(2);
  await enrolment.shows('BSMS002');
  // Another way to write the same address is no other attempt.
  await goTo('#/practice/expired-certificate');
  await practice.issue(enrolment);
});
