import type { BrowserContext, Page } from '@playwright/test';
import { inBrowser, workerReady } from './browser.ts';
import { serveEmpty } from './built-sites.ts';
import { median } from '../../src/cli/bench/measurement.ts';

const visits = 15;

declare global {
  interface Window {
    usableAfter?: Promise<number>;
  }
}

/** Notes when the link to an exercise was there and a frame with it was drawn, in milliseconds from the navigation's start. */
const noteUsable = () => {
  window.usableAfter = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('a[href*="#/practice"]')) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    const seen = new MutationObserver(look);
    seen.observe(document, { childList: true, subtree: true });
  });
};

async function visit(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url);
  return page.evaluate(() => window.usableAfter ?? Promise.reject(new Error('nothing was noted')));
}

async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(noteUsable);
  return page;
}

export const measure = inBrowser(async ({ visitor, own }) => {
  const empty = await serveEmpty();
  const times = { first: [], repeat: [], offline: [], emptyFirst: [], emptyRepeat: [] } as Record<string, number[]>;
  for (let done = 0; done < visits; done += 1) {
    const [context, besides] = [await visitor(), await visitor()];
    const [page, beside] = [await newPage(context), await newPage(besides)];
    times['emptyFirst']?.push(await visit(beside, empty.url));
    times['first']?.push(await visit(page, own.url));
    await workerReady(page);
    times['emptyRepeat']?.push(await visit(beside, empty.url));
    times['repeat']?.push(await visit(page, own.url));
    await context.setOffline(true);
    times['offline']?.push(await visit(page, own.url));
    await context.close();
    await besides.close();
  }
  await empty.stop();
  const line = (name: string, kind: string, goal: number | null, besideKind: string) => ({
    name: `home usable, ${name}`,
    value: median(times[kind] ?? []),
    unit: 'ms' as const,
    goal,
    beside: { name: 'empty Svelte page', value: median(times[besideKind] ?? []) },
  });
  return [
    line('first visit', 'first', null, 'emptyFirst'),
    line('repeated visit', 'repeat', null, 'emptyRepeat'),
    line('offline (beside: online)', 'offline', 300, 'emptyRepeat'),
  ];
});
