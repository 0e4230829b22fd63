import type { CDPSession } from '@playwright/test';
import { siteTexts } from '../../src/content/ja/site.ts';
import { Practice } from '../e2e/pages/practice.ts';
import { Pc } from '../e2e/pages/pc.ts';
import { inBrowser, type Stage } from './browser.ts';
import type { Measurement } from '../../src/cli/bench/measurement.ts';

const journeys = 10;

interface Kept {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function kept(session: CDPSession): Promise<Kept> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const figure = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { heap: figure('JSHeapUsedSize') / 1e6, nodes: figure('Nodes'), listeners: figure('JSEventListeners') };
}

async function measureMemory({ visitor, own }: Stage): Promise<readonly Measurement[]> {
  const context = await visitor();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const practice = new Practice(page);
  await practice.enter(own.url);
  const after: Kept[] = [];
  for (let done = 0; done < journeys; done += 1) {
    await practice.solve();
    await practice.isSolved();
    await page.getByRole('button', { name: siteTexts.practice.again }).click();
    await page.getByRole('heading', { name: siteTexts.practice.solved }).waitFor({ state: 'hidden' });
    practice.pc = new Pc(page);
    await practice.pc.isReady();
    after.push(await kept(session));
  }
  console.log(`heap after each journey, MB: ${after.map(({ heap }) => heap.toFixed(2)).join(' ')}`);
  const [first, last] = [after[0], after.at(-1)];
  if (!first || !last) throw new Error('no journey was measured');
  const line = (name: string, unit: Measurement['unit'], key: keyof Kept, room: number): Measurement => ({
    name: `${name} after ${journeys} journeys in one page`,
    value: last[key],
    unit,
    goal: Math.round(first[key] * room * 100) / 100,
    beside: { name: 'after the first', value: first[key] },
  });
  // Room for the browser's own notes; what is kept of an attempt by mistake is more than that in ten.
  return [
    line('JS heap', 'MB', 'heap', 1.05),
    line('DOM nodes', 'nodes', 'nodes', 1.02),
    line('event listeners', 'listeners', 'listeners', 1.02),
  ];
}

// Without compiled code, which grows with use and was all that grew: a snapshot after four exercises and one after eight
// differ in it and in the browser's own notes of what it timed.
export const measure = inBrowser(measureMemory, ['--js-flags=--jitless']);
