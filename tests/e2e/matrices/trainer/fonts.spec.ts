import { chromium, type LaunchOptions, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { studioTexts } from '../../../../src/content/ja/studio.ts';
import { test as firstVisitTest } from '../../fixtures/first-visit.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { test as ownSiteTest } from '../../fixtures/own-site.ts';
import { goToPicture, openPicture, pictureOf, pictureSteps } from '../../pages/scene.ts';

/** The page's texts that are drawn with a font of the machine, and the number of all texts. */
async function foreignTexts(page: Page): Promise<{ readonly texts: number; readonly foreign: readonly string[] }> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  // `pierce` includes what is within the browser's own fields.
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const foreign: string[] = [];
  let texts = 0;
  for (const { nodeId, nodeType, nodeValue } of nodes) {
    if (nodeType !== 3 || nodeValue.trim() === '') continue;
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    texts += fonts.length > 0 ? 1 : 0;
    const others = fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
    if (others.length > 0) foreign.push(`${nodeValue.trim()}: ${others.join()}`);
  }
  await session.detach();
  return { texts, foreign };
}

test('every text of every scene is drawn with the bundled font', async ({ page, site }) => {
  for (const step of pictureSteps) {
    await goToPicture(page, site.url + pictureOf(step));
    const { texts, foreign } = await foreignTexts(page);
    expect(foreign, step).toEqual([]);
    expect(texts).toBeGreaterThan(5);
  }
});

/** The options for a browser with only one font, without Japanese letters, and without hints on how to draw. */
async function otherMachine(inFolder: (name: string) => string): Promise<LaunchOptions> {
  const latin = '@fontsource/biz-udpgothic/files/biz-udpgothic-latin-400-normal.woff2';
  const font = inFolder('latin.ttf');
  const settings = inFolder('fonts.conf');
  const source = readFileSync(fileURLToPath(import.meta.resolve(latin)));
  writeFileSync(font, await subsetFont(source, 'abc', { targetFormat: 'sfnt' }));
  writeFileSync(settings, `<fontconfig><dir>${dirname(font)}</dir><cachedir>${dirname(font)}</cachedir></fontconfig>`);
  return { env: { ...process.env, FONTCONFIG_FILE: settings } };
}

test('a picture is the same, byte by byte, where the machine has other fonts and other ways to draw them', async ({
  page,
  site,
  viewport,
  launchOptions,
}, testInfo) => {
  const elsewhere = await chromium.launch({
    ...launchOptions,
    ...(await otherMachine((name) => testInfo.outputPath(name))),
  });
  const there = await elsewhere.newPage({ viewport, locale: 'ja-JP' });
  for (const step of ['enterPassword', 'allowInstallation', 'searchBrowser', 'selectNewCertificate']) {
    await goToPicture(page, site.url + pictureOf(step));
    await goToPicture(there, site.url + pictureOf(step));
    expect((await there.screenshot()).equals(await page.screenshot()), step).toBe(true);
  }
  // It does draw what is not bundled in another way.
  const width = (each: Page) =>
    each.evaluate(() => {
      const line = document.createElement('span');
      line.textContent = 'iiii';
      document.body.append(line);
      return line.getBoundingClientRect().width;
    });
  expect(await width(there)).not.toBe(await width(page));
  await elsewhere.close();
});

ownSiteTest('the first page asks for no font, and without the network a scene has its own', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') asked.push(request.url());
  });
  await page.goto(site.url);
  await expect(page.getByText(siteTexts.offlineReady)).toBeVisible();
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => document.fonts.size)).toBe(0);

  await site.stop();
  await openPicture(page, site.url + pictureOf('issue'));
  expect(asked.length).toBeGreaterThan(0);
  expect((await foreignTexts(page)).foreign).toEqual([]);
});

firstVisitTest.describe('without the worker', () => {
  firstVisitTest.use({ serviceWorkers: 'block' });

  firstVisitTest('a scene is not ready before its fonts are there', async ({ page, site }) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.woff2', async (route) => {
      await released;
      await route.continue();
    });
    const asked = page.waitForRequest('**/*.woff2');
    await page.goto(site.url + pictureOf('issue'));
    await asked;
    await expect(page.getByText(studioTexts.sample, { exact: true }).first()).toBeVisible();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await expect(page.locator('html')).not.toHaveAttribute('data-ready');
    release();
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    expect((await foreignTexts(page)).foreign).toEqual([]);
  });

  firstVisitTest('a scene whose fonts cannot be fetched says so', async ({ page, site }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(site.url + pictureOf('issue'));
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'error');
  });
});
