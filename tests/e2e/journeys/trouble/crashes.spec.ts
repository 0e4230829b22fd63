import { recordsOf } from '../../browser/databases.ts';
import { workerInControl } from '../../browser/workers.ts';
import { test as firstVisitTest } from '../../fixtures/first-visit.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { test as ownBrowsersTest } from '../../fixtures/own-browsers.ts';
import { finishInNewTab, issueUpTo, takeOverWhileHeld } from '../../pages/interrupted-issue.ts';
import { Practice } from '../../pages/practice.ts';

test('a tab closed while the answer is on its way leaves one certificate to whoever opens another', async ({
  page,
  context,
  site,
}) => {
  const before = await issueUpTo(page, site.url, 'answer');
  await page.close();
  await finishInNewTab(context, site.url, before);
});

ownBrowsersTest(
  'a browser killed while the request is on its way leaves one certificate to the next',
  async ({ launch, site }) => {
    const first = await launch();
    const before = await issueUpTo(await first.context.newPage(), site.url, 'request');
    await first.kill();
    await finishInNewTab((await launch()).context, site.url, before);
  },
);

firstVisitTest('two tabs that need the CA at once get the same one', async ({ page, context, site }) => {
  const other = await context.newPage();
  const tabs = [page, other];
  await Promise.all(tabs.map((tab) => new Practice(tab).open(site.url)));
  await Promise.all(tabs.map((tab) => new Practice(tab).pc.isReady()));
  await Promise.all(tabs.map(workerInControl));
  const roots = await Promise.all(
    tabs.map((tab) =>
      tab.evaluate(async () => [...new Uint8Array(await (await fetch('ca/root.cer')).arrayBuffer())].join(' ')),
    ),
  );
  expect(new Set(roots).size).toBe(1);
  expect(await recordsOf(page, 'bank', 'authorities')).toHaveLength(1);
});

test('an attempt taken over while its answer is on the way gets one certificate, and is written by one tab', async ({
  page,
  context,
  site,
}) => {
  await takeOverWhileHeld(context, page, site.url, 'answer');
});
