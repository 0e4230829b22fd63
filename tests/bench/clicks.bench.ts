import { Practice } from '../e2e/pages/practice.ts';
import { inBrowser } from './browser.ts';
import { clicksOf, watchClicks, type Click } from './watch-clicks.ts';
import { median, percentile } from '../../src/cli/bench/measurement.ts';

const journeys = 5;

export const measure = inBrowser(async ({ visitor, own }) => {
  const all: Click[] = [];
  const worst: number[] = [];
  for (let done = 0; done < journeys; done += 1) {
    const context = await visitor();
    const page = await context.newPage();
    await page.addInitScript(watchClicks);
    const practice = new Practice(page);
    await practice.enter(own.url);
    await practice.solve();
    await practice.isSolved();
    const clicks = await clicksOf(page);
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
