import { siteTexts } from '../../src/content/ja/site.ts';
import { expiredCertificate } from '../../src/training/scenarios/expired-certificate.ts';
import { modes } from '../../src/training/mode.ts';
import { scenarioIds } from '../../src/training/scenarios/catalogue.ts';
import { Practice } from './pages/practice.ts';
import { expect, test } from './site.ts';

const { unknownAddress } = siteTexts;
const steps = expiredCertificate.solution.map(({ step }) => step);

for (const [hash, words] of [
  ['#/nowhere', unknownAddress.explanation('#/nowhere')],
  ['#/practice/expired-certificate?from=no-such', unknownAddress.parameter('from', 'no-such', steps)],
  ['#/practice/no-such', unknownAddress.scenario('no-such', scenarioIds)],
  ['#/practice/expired-certificate?mode=loud', unknownAddress.parameter('mode', 'loud', modes)],
  ['#/scene/expired-certificate/no-such', unknownAddress.step('no-such', steps)],
  ['#/scene/expired-certificate/99', unknownAddress.step('99', steps)],
  [
    '#/scene/expired-certificate/1?view=moon',
    unknownAddress.parameter('view', 'moon', ['desktop', 'window', 'page', 'dialog']),
  ],
  ['#/practice/expired-certificate?profile=x', unknownAddress.unknownParameter('profile', ['mode', 'from'])],
  ['#/practice/expired-certificate?mode=free&mode=free', unknownAddress.repeatedParameter('mode')],
  ['#/desk?profile=x', unknownAddress.unknownParameter('profile', [])],
  ['#/practice/<img src=x onerror=alert(1)>', unknownAddress.scenario('<img src=x onerror=alert(1)>', scenarioIds)],
  [`#/${'x'.repeat(20_000)}`, unknownAddress.explanation(`#/${'x'.repeat(58)}…`)],
] as const) {
  test(`${hash.slice(0, 80)} says what is wrong with it`, async ({ page, site }) => {
    await page.goto(site.url + hash);
    await expect(page.getByRole('alert')).toHaveText(words);
    // Whoever waits for a picture is told that there is none.
    if (hash.startsWith('#/scene')) await expect(page.locator('html')).toHaveAttribute('data-ready', 'error');
    await page.getByRole('link', { name: unknownAddress.home }).click();
    await expect(page.getByRole('heading', { name: siteTexts.name })).toBeVisible();
  });
}

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
