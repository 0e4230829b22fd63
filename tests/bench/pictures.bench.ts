import type { BrowserContext, Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expiredCertificate } from '../../src/training/scenarios/expired-certificate.ts';
import { Studio } from '../e2e/pages/studio.ts';
import { inBrowser } from './browser.ts';
import { median, type Measurement } from '../../src/cli/bench/measurement.ts';

declare global {
  interface Window {
    pictureTimes?: number[];
  }
}

/** Notes how long the page is busy with each picture. */
const watchPictures = () => {
  const times: number[] = [];
  window.pictureTimes = times;
  let since: number | undefined;
  new MutationObserver(() => {
    const busy = document.querySelector('.light')?.getAttribute('aria-busy') === 'true';
    if (busy) since ??= performance.now();
    else if (since !== undefined) {
      times.push(performance.now() - since);
      since = undefined;
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] });
};

/** The part of the pixels that differ, in per cent. */
function difference(drawn: Buffer, shown: Buffer): number {
  const [one, other] = [PNG.sync.read(drawn), PNG.sync.read(shown)];
  if (one.width !== other.width || one.height !== other.height) return 100;
  const count = pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.1 });
  return (100 * count) / (one.width * one.height);
}

async function shownBy(page: Page, url: string, step: number): Promise<Buffer> {
  await page.goto(`${url}#/scene/expired-certificate/${step}?callouts=on`);
  await page.locator('html[data-ready="true"]').waitFor();
  return page.locator('.picture').screenshot();
}

/** Each step of the first exercise as the page draws it, beside what the browser itself shows. */
export const measure = inBrowser(
  async ({ browser, own }) => {
    const measurements: Measurement[] = [];
    for (const scale of [1, 2]) {
      const context: BrowserContext = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        deviceScaleFactor: scale,
        acceptDownloads: true,
      });
      const page = await context.newPage();
      await page.addInitScript(watchPictures);
      const studio = new Studio(page);
      await studio.open(own.url);
      await studio.choose({ resolution: scale === 1 ? 'asIs' : 'double' });
      const scene = await context.newPage();
      const differing: number[] = [];
      for (let step = 0; step <= expiredCertificate.solution.length; step += 1) {
        // Two pages in front in turn: the one behind is drawn less often.
        await page.bringToFront();
        await studio.choose({ step });
        const drawn = await studio.saved();
        await scene.bringToFront();
        differing.push(difference(drawn, await shownBy(scene, own.url, step)));
      }
      // The first ones fetch and find out what all others use.
      const times = (await page.evaluate(() => window.pictureTimes ?? [])).slice(2);
      await context.close();
      const name = `picture drawn in the page, ${scale}×`;
      measurements.push(
        {
          name: `${name}, worst difference to the browser’s own`,
          value: Math.max(...differing),
          unit: '%',
          goal: 0.3,
          beside: { name: 'median', value: median(differing) },
        },
        {
          name: `${name}, median`,
          value: median(times),
          unit: 'ms',
          goal: 400,
          beside: { name: 'longest', value: Math.max(...times) },
        },
      );
    }
    return measurements;
  },
  [],
  // Somebody at a screen sees them.
  ['--hide-scrollbars'],
);
