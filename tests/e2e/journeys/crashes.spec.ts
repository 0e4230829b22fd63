import type { BrowserContext, Page } from '@playwright/test';
import { bankTexts } from '../../../src/content/ja/bank.ts';
import { windowsTexts } from '../../../src/content/ja/windows.ts';
import { recordsOf } from '../browser/databases.ts';
import { holdEnrolment, letGo, type Held } from '../browser/held-answers.ts';
import { launchBrowser, type OwnBrowser } from '../browser/own-browser.ts';
import { Practice } from '../pages/practice.ts';
import { siteTexts } from '../../../src/content/ja/site.ts';
import { expect, test as base } from '../fixtures/first-visit.ts';
import { certificatesIssued, storedEvents } from '../browser/storage.ts';

const { yes } = windowsTexts.buttons;

/** Browsers with one profile, of which the last is ended after the test. */
const test = base.extend<{ launch: () => Promise<OwnBrowser> }>({
  launch: async ({ launchOptions }, use, testInfo) => {
    let last: OwnBrowser | undefined;
    const { executablePath = '', args = [] } = launchOptions;
    await use(async () => (last = await launchBrowser(executablePath, args, testInfo.outputPath('profile'))));
    await last?.kill().catch(() => undefined);
  },
});

const places = [
  ['the request is on its way', 'request'],
  ['the answer is on its way', 'answer'],
  ['the second question is open', undefined],
] as const;

/** 発行 and はい, up to one of the places above. Answers how many certificates there were before. */
async function issueUpTo(page: Page, url: string, held: Held | undefined): Promise<number> {
  const practice = new Practice(page);
  await practice.enter(url);
  const enrolment = await practice.authenticate(await practice.pc.openInternetExplorer());
  await enrolment.shows('BSMS002');
  const before = await certificatesIssued(page);
  if (held) await holdEnrolment(page, held);
  await enrolment.press(bankTexts.issueConfirmation.issue);
  await enrolment.answer(windowsTexts.webAccess.title, yes);
  await enrolment.shows('BSMS003');
  await expect.poll(() => storedEvents(page)).toContain(held ? 'requestMade' : 'certificateIssued');
  await expect.poll(() => certificatesIssued(page)).toBe(held === 'request' ? before : before + 1);
  return before;
}

async function finish(context: BrowserContext, url: string, before: number): Promise<void> {
  const page = await context.newPage();
  const practice = new Practice(page);
  await practice.open(url);
  await practice.finishFromSecondQuestion(practice.pc.next(), practice.pc.next());
  expect(await certificatesIssued(page)).toBe(before + 1);
}

for (const [when, held] of places) {
  test(`a tab closed while ${when} leaves one certificate to whoever opens another`, async ({
    page,
    context,
    site,
  }) => {
    const before = await issueUpTo(page, site.url, held);
    await page.close();
    await finish(context, site.url, before);
  });

  test(`a browser killed while ${when} leaves one certificate to the next`, async ({ launch, site }) => {
    const first = await launch();
    const before = await issueUpTo(await first.context.newPage(), site.url, held);
    await first.kill();
    await finish((await launch()).context, site.url, before);
  });
}

for (const path of ['attempts/', 'certificates']) {
  test(`a browser killed while the bank answers api/trainer/…${path} makes one CA in the end`, async ({
    launch,
    site,
  }) => {
    const first = await launch();
    const page = await first.context.newPage();
    const asked = first.context.waitForEvent('request', (request) => request.url().includes(path));
    await page.goto(`${site.url}#/practice/expired-certificate?mode=free`);
    await asked;
    await first.kill();
    const next = await (await launch()).context.newPage();
    const practice = new Practice(next);
    await practice.open(site.url);
    await practice.pc.isReady();
    await practice.solve();
    await practice.isSolved();
    expect(await recordsOf(next, 'bank', 'authorities')).toHaveLength(1);
  });
}

test('two tabs that need the CA at once get the same one', async ({ page, context, site }) => {
  const other = await context.newPage();
  const tabs = [page, other];
  await Promise.all(tabs.map((tab) => new Practice(tab).open(site.url)));
  await Promise.all(tabs.map((tab) => new Practice(tab).pc.isReady()));
  const roots = await Promise.all(
    tabs.map((tab) =>
      tab.evaluate(async () => [...new Uint8Array(await (await fetch('ca/root.cer')).arrayBuffer())].join(' ')),
    ),
  );
  expect(new Set(roots).size).toBe(1);
  expect(await recordsOf(page, 'bank', 'authorities')).toHaveLength(1);
});

for (const held of ['request', 'answer'] as const) {
  test(`an attempt taken over while its ${held} is on the way gets one certificate, and is written by one tab`, async ({
    page,
    context,
    site,
  }) => {
    const before = await issueUpTo(page, site.url, held);
    const other = await context.newPage();
    const elsewhere = new Practice(other);
    await elsewhere.open(site.url);
    await other.getByRole('button', { name: siteTexts.practice.resume }).click();
    await other.getByRole('button', { name: siteTexts.practice.takeOver }).click();
    const [login, enrolment] = [elsewhere.pc.next(), elsewhere.pc.next()];
    await expect(page.getByText(siteTexts.practice.lost)).toBeVisible();
    await letGo(page);
    await enrolment.answer(windowsTexts.webAccess.title, yes);
    await enrolment.shows('BSMS004');
    await elsewhere.closeResult(enrolment);
    await login.close();
    await elsewhere.logInWithNewest(await elsewhere.pc.searchInternetExplorer());
    await elsewhere.isSolved();
    expect(await certificatesIssued(other)).toBe(before + 1);
    expect((await storedEvents(other)).filter((type) => type === 'certificateIssued')).toHaveLength(1);
  });
}
