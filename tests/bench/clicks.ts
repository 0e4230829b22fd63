import { Practice } from '../e2e/pages/practice.ts';
import { inBrowser } from './browser.ts';
import { median, percentile } from './measurement.ts';

const journeys = 5;

declare global {
  interface Window {
    clicks?: { readonly on: string; readonly time: number }[];
  }
}

/**
 * From the moment the browser gives a click until the frame after its handlers is drawn: then the screen says that something
 * happened, be it the next page or that the bank is at work.
 */
export const watchClicks = () => {
  const clicks: { on: string; time: number }[] = [];
  window.clicks = clicks;
  addEventListener(
    'click',
    ({ timeStamp, target, isTrusted }) => {
      if (!isTrusted) return;
      const on = target instanceof Element ? (target.closest('[data-target]')?.getAttribute('data-target') ?? '') : '';
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => clicks.push({ on, time: performance.now() - timeStamp });
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
};

export const measureClicks = inBrowser(async ({ visitor, own }) => {
  const all: { on: string; time: number }[] = [];
  const worst: number[] = [];
  for (let done = 0; done < journeys; done += 1) {
    const context = await visitor();
    const page = await context.newPage();
    await page.addInitScript(watchClicks);
    const practice = new Practice(page);
    await practice.enter(own.url);
    await practice.solve();
    await practice.isSolved();
    const clicks = await page.evaluate(() => window.clicks ?? []);
    if (clicks.length < 20) throw new Error(`only ${clicks.length} clicks were seen in a journey`);
    all.push(...clicks);
    worst.push(Math.max(...clicks.map(({ time }) => time)));
    await context.close();
  }
  const slowest = all.toSorted((one, other) => other.time - one.time).slice(0, 5);
  console.log('slowest clicks:', slowest.map(({ on, time }) => `${on || 'site'} ${time.toFixed(0)} ms`).join(', '));
  const times = all.map(({ time }) => time);
  return [
    { name: 'click to changed screen, p75', value: percentile(times, 0.75), unit: 'ms', goal: 50, beside: null },
    {
      name: `click to changed screen, worst of a journey, median of ${journeys}`,
      value: median(worst),
      unit: 'ms',
      goal: 100,
      beside: { name: 'worst of all', value: Math.max(...worst) },
    },
  ];
});
