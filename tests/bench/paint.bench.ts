import type { Page } from '@playwright/test';
import { siteTexts } from '../../src/content/ja/site.ts';
import { Practice } from '../e2e/pages/practice.ts';
import { inBrowser, workerReady } from './browser.ts';
import { median } from '../../src/cli/bench/measurement.ts';

const visits = 10;

declare global {
  interface Window {
    painted?: { largest: number; shift: number };
  }
}

/** Largest Contentful Paint and Cumulative Layout Shift as the browser reports them; shifts after a press do not count. */
const watchPaints = () => {
  const painted = { largest: 0, shift: 0 };
  window.painted = painted;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (painted.largest = startTime));
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) painted.shift += value;
  });
};

async function figures(page: Page): Promise<{ readonly largest: number; readonly shift: number }> {
  // Entries come with a frame.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return page.evaluate(() => window.painted ?? { largest: NaN, shift: NaN });
}

export const measure = inBrowser(async ({ visitor, own }) => {
  const home: { largest: number; shift: number }[] = [];
  const practice: { largest: number; shift: number }[] = [];
  for (let done = 0; done < visits; done += 1) {
    const context = await visitor();
    const page = await context.newPage();
    await page.addInitScript(watchPaints);
    await page.goto(own.url);
    await workerReady(page);
    await page.getByText(siteTexts.offlineReady).waitFor();
    home.push(await figures(page));
    await page.goto('about:blank');
    const exercise = new Practice(page);
    await exercise.open(own.url);
    await exercise.pc.isReady();
    practice.push(await figures(page));
    await context.close();
  }
  const largest = (name: string, all: typeof home, goal: number | null) => ({
    name: `largest contentful paint, ${name}`,
    value: median(all.map((each) => each.largest)),
    unit: 'ms' as const,
    goal,
    beside: null,
  });
  const shift = (name: string, all: typeof home) => ({
    name: `layout shift, ${name}, worst`,
    value: Math.max(...all.map((each) => each.shift)),
    unit: 'shift' as const,
    goal: 0,
    beside: null,
  });
  return [
    largest('home, first visit', home, 600),
    shift('home, first visit', home),
    largest('practice, repeated visit', practice, 600),
    shift('practice, repeated visit', practice),
  ];
});
