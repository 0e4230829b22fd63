import { mergeTests } from '@playwright/test';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { recordsOf } from '../../browser/databases.ts';
import { workerInControl } from '../../browser/workers.ts';
import { test as changingTest } from '../../fixtures/changing-site.ts';
import { test } from '../../fixtures/later-visit.ts';
import { expect, test as ownBrowsersTest } from '../../fixtures/own-browsers.ts';
import { finishInNewTab, issueUpTo, takeOverWhileHeld } from '../../pages/interrupted-issue.ts';
import { Practice } from '../../pages/practice.ts';
import { lookForNewVersion, publish, switchButton } from '../../pages/versions.ts';

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

const changingOwnBrowsersTest = mergeTests(ownBrowsersTest, changingTest);

for (const [when, moment] of [
  ['is asked to take over', undefined],
  ['is taking over', 'controllerchange'],
] as const) {
  changingOwnBrowsersTest(
    `a browser killed while a new version ${when} has a whole one afterwards, without the network`,
    async ({ launch, changing }) => {
      const first = await launch();
      const page = await first.context.newPage();
      await page.goto(changing.url);
      await expect(page.getByText(siteTexts.offlineReady)).toBeVisible();
      publish(changing, 'new');
      await lookForNewVersion(page);
      await expect(switchButton(page)).toBeVisible();
      const reached = page.evaluate(
        (event) =>
          new Promise<void>((resolve) => {
            if (event === undefined) document.addEventListener('click', () => resolve(), { once: true });
            else navigator.serviceWorker.addEventListener(event, () => resolve(), { once: true });
          }),
        moment,
      );
      void switchButton(page)
        .click()
        .catch(() => undefined);
      await reached;
      await first.kill();
      await changing.stop();
      const next = await (await launch()).context.newPage();
      await next.goto(changing.url);
      await expect(next.getByText(siteTexts.offlineReady)).toBeVisible();
      const practice = new Practice(next);
      await practice.open(changing.url);
      await practice.pc.isReady();
      await next.goto(`${changing.url}#/studio`);
      await expect(next.getByRole('heading', { name: siteTexts.studio.title })).toBeVisible();
    },
  );
}
