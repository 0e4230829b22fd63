import type { Page } from '@playwright/test';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { certificatesIssued } from '../../browser/storage.ts';
import { test as changingTest } from '../../fixtures/changing-site.ts';
import { expect } from '../../fixtures/expect.ts';
import { Practice } from '../../pages/practice.ts';
import type { ChangingSite } from '../../fixtures/changing-site.ts';

const { offlineReady, offline } = siteTexts;

const rootWorkers = {
  'passes everything on': 'self.addEventListener("fetch", (event) => event.respondWith(fetch(event.request)));',
  'answers the bank itself':
    'self.addEventListener("fetch", (event) => { if (event.request.url.includes("/api/")) event.respondWith(new Response("<h1>root</h1>", { headers: { "Content-Type": "text/html" } })); });',
};

/** Visits the root page of the host, whose worker is then responsible for all that lies below it. */
async function visitRoot(page: Page, changing: ChangingSite, script: string) {
  changing.beside.set('/', ['text/html', '<!doctype html><title>root</title>']);
  changing.beside.set('/sw.js', [
    'text/javascript',
    `self.addEventListener("install", () => self.skipWaiting());
     self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
     ${script}`,
  ]);
  await page.goto(new URL('/', changing.url).href);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
  });
}

for (const [what, script] of Object.entries(rootWorkers)) {
  for (const installs of [true, false]) {
    changingTest(
      `the bank answers below a foreign worker that ${what}, where the own one ${installs ? 'installs' : 'does not'}`,
      async ({ page, changing }) => {
        await visitRoot(page, changing, script);
        if (!installs) changing.fate = (path) => (path.includes('Studio-') ? 404 : 'served');
        const practice = new Practice(page);
        await practice.enter(changing.url);
        await practice.logInWithExpired(await practice.pc.openInternetExplorer());
        expect(await certificatesIssued(page)).toBe(1);
        expect(changing.asked.filter((path) => /^(api|ca|\.well-known)\//.test(path))).toEqual([]);
        await page.goto(changing.url);
        const claim = page.getByText(offlineReady);
        if (installs) await expect(claim).toBeVisible();
        else await expect(page.getByText(offline.because.filesNotServed)).toBeVisible();
      },
    );
  }
}

changingTest(
  'files that no exercise needs may be missing, and the settings name them',
  async ({ page, changing, breaches }) => {
    breaches.provoke((line) => line.includes('404'));
    changing.fate = (path) => (/\.(webmanifest|woff2)$/.test(path) ? 404 : 'served');
    await page.goto(changing.url);
    await expect(page.getByText(offline.readyWithout(offlineReady))).toBeVisible();
    await page.goto(`${changing.url}#/settings`);
    await expect(page.getByText('manifest.webmanifest')).toBeVisible();
    await changing.stop();
    const practice = new Practice(page);
    await page.goto(changing.url);
    await expect(page.getByText(offline.readyWithout(offlineReady))).toBeVisible();
    await practice.enter(changing.url);
    await practice.logInWithExpired(await practice.pc.openInternetExplorer());
  },
);

changingTest('a cache that was emptied is filled again before it is relied on', async ({ page, changing }) => {
  await page.goto(changing.url);
  await expect(page.getByText(offlineReady)).toBeVisible();
  const empty = () => page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await empty();
  await page.reload();
  await expect(page.getByText(offlineReady)).toBeVisible();
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);

  // While the page is open, and there is no network to repair it with.
  await empty();
  changing.fate = () => 'cut';
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
  await expect(page.getByText(offline.because.unreached)).toBeVisible();
  changing.recover();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText(offlineReady)).toBeVisible();
  await changing.stop();
  await page.reload();
  await expect(page.getByText(offlineReady)).toBeVisible();
});

changingTest('a host that answers everything unknown with its page promises nothing', async ({ page, changing }) => {
  changing.fate = (path) => (path === 'sw.js' || !changing.version.has(path) ? 'page' : 'served');
  const practice = new Practice(page);
  await practice.enter(changing.url);
  await practice.logInWithExpired(await practice.pc.openInternetExplorer());
  expect(await certificatesIssued(page)).toBe(1);
  await page.goto(changing.url);
  await expect(page.getByText(offline.because.scriptNotServed)).toBeVisible();
});

changingTest('a host that redirects to its first page and from it is stored', async ({ page, changing }) => {
  changing.redirects.set('index.html', '');
  await page.goto(changing.url.slice(0, -1));
  await expect(page.getByText(offlineReady)).toBeVisible();
  await changing.stop();
  await page.goto(`${changing.url}?from=mail`);
  await expect(page.getByText(offlineReady)).toBeVisible();
});

for (const [how, fate] of [
  ['lacks', 404],
  ['answers with its page', 'page'],
] as const) {
  changingTest(
    `a part that a host ${how} is named alike by the first page and by the exercise`,
    async ({ page, changing, breaches }) => {
      breaches.provoke((line) => /404|MIME type|dynamically imported/.test(line));
      const [file] = [...changing.version.keys()].filter((path) => /\/Practice-.*\.js$/.test(path));
      changing.fate = (path) => (path === file ? fate : 'served');
      const sentence = offline.naming(offline.because.filesNotServed, [file ?? '']);
      await page.goto(changing.url);
      await expect(page.getByText(offline.impossible(sentence))).toBeVisible();
      await page.goto(`${changing.url}#/practice/expired-certificate`);
      await expect(page.getByText(offline.notLoaded(siteTexts.practice.failed, sentence))).toBeVisible();
    },
  );
}
