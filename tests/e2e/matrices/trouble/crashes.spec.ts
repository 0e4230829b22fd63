import { recordsOf } from '../../browser/databases.ts';
import { workerInControl } from '../../browser/workers.ts';
import { test } from '../../fixtures/later-visit.ts';
import { expect, test as ownBrowsersTest } from '../../fixtures/own-browsers.ts';
import { finishInNewTab, issueUpTo, takeOverWhileHeld } from '../../pages/interrupted-issue.ts';
import { Practice } from '../../pages/practice.ts';

for (const [when, held] of [
  ['the request is on its way', 'request'],
  ['the second question is open', undefined],
] as const) {
  test(`a tab closed while ${when} leaves one certificate to whoever opens another`, async ({
    page,
    context,
    site,
  }) => {
    const before = await issueUpTo(page, site.url, held);
    await page.close();
    await finishInNewTab(context, site.url, before);
  });
}

for (const [when, held] of [
  ['the answer is on its way', 'answer'],
  ['the second question is open', undefined],
] as const) {
  ownBrowsersTest(`a browser killed while ${when} leaves one certificate to the next`, async ({ launch, site }) => {
    const first = await launch();
    const before = await issueUpTo(await first.context.newPage(), site.url, held);
    await first.kill();
    await finishInNewTab((await launch()).context, site.url, before);
  });
}

for (const path of ['attempts/', 'certificates']) {
  ownBrowsersTest(
    `a browser killed while the bank answers api/trainer/…${path} makes one CA in the end`,
    async ({ launch, site }) => {
      const first = await launch();
      const page = await first.context.newPage();
      await page.goto(site.url);
      await workerInControl(page);
      const asked = first.context.waitForEvent('request', (request) => request.url().includes(path));
      await new Practice(page).open(site.url);
      await asked;
      await first.kill();
      const next = await (await launch()).context.newPage();
      const practice = new Practice(next);
      await practice.open(site.url);
      await practice.pc.isReady();
      await practice.logInWithExpired(await practice.pc.openInternetExplorer());
      expect(await recordsOf(next, 'bank', 'authorities')).toHaveLength(1);
    },
  );
}

test('an attempt taken over while its request is on the way gets one certificate, and is written by one tab', async ({
  page,
  context,
  site,
}) => {
  await takeOverWhileHeld(context, page, site.url, 'request');
});
