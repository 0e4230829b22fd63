import type { Page } from '@playwright/test';
import { resultsTexts } from '../../src/content/ja/results.ts';
import type { Scenario } from '../../src/training/scenario.ts';
import { loadScenario, scenarioIds } from '../../src/training/scenarios/catalogue.ts';
import { replaceRecords } from '../e2e/browser/databases.ts';
import { inBrowser, workerReady } from './browser.ts';
import { generatedResults } from './generated-results.ts';
import { median, type Measurement } from '../../src/cli/bench/measurement.ts';

const [learners, attempts] = [500, 20];
const runs = 10;

const scenarios: readonly Scenario[] = await Promise.all(scenarioIds.map(loadScenario));

declare global {
  interface Window {
    seenAfter?: Record<string, number>;
    changes?: number[];
  }
}

/** Notes when the table and the charts were there and a frame with them was drawn, and how long each change took until then. */
const watchResults = () => {
  const seenAfter: Record<string, number> = {};
  const changes: number[] = [];
  Object.assign(window, { seenAfter, changes });
  const drawn = (note: () => void) => requestAnimationFrame(() => setTimeout(note));
  const wanted = { table: '.results tbody th[scope="row"] a', charts: '.results figure canvas[width]' };
  const begun = new Set<string>();
  const look = () => {
    for (const [name, selector] of Object.entries(wanted)) {
      if (begun.has(name) || !document.querySelector(selector)) continue;
      begun.add(name);
      drawn(() => (seenAfter[name] = performance.now()));
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  const change = () => {
    const start = performance.now();
    drawn(() => changes.push(performance.now() - start));
  };
  addEventListener('change', change, { capture: true });
  addEventListener('click', change, { capture: true });
};

/** The time from an action until the frame that shows its result. */
async function timeOfChange(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => window.changes?.splice(0));
  await act();
  const seen = await page.waitForFunction(() => window.changes?.[0]);
  return Number(await seen.jsonValue());
}

export const measure = inBrowser(async ({ visitor, own }): Promise<readonly Measurement[]> => {
  const context = await visitor();
  const page = await context.newPage();
  await page.addInitScript(watchResults);
  const address = `${own.url}#/results`;
  await page.goto(address);
  await workerReady(page);
  // The site makes its database as it lists what is there.
  await page.getByText(resultsTexts.empty.lead).waitFor();
  await replaceRecords(page, 'attempts', 'results', generatedResults(scenarios, learners, attempts));

  const times = { table: [], charts: [], narrowed: [], sorted: [] } as Record<string, number[]>;
  const found = page.getByText(`${(learners * attempts).toLocaleString('ja-JP')}件`, { exact: true });
  for (let run = 0; run < runs; run += 1) {
    await page.goto('about:blank');
    await page.goto(address);
    const seen = await page.waitForFunction(() => window.seenAfter?.['charts'] && window.seenAfter);
    const noted = (await seen.jsonValue()) as Record<string, number>;
    times['table']?.push(noted['table'] ?? NaN);
    times['charts']?.push(noted['charts'] ?? NaN);
    await found.waitFor();

    const { narrowing, table } = resultsTexts;
    const learner = page.getByRole('search').getByLabel(narrowing.learner);
    times['narrowed']?.push(await timeOfChange(page, () => learner.selectOption(`learner-${run + 1}`)));
    times['narrowed']?.push(await timeOfChange(page, () => learner.selectOption('')));
    const head = page.getByRole('button', { name: table.columns.learner, exact: true });
    times['sorted']?.push(await timeOfChange(page, () => head.click()));
  }
  const of = `${(learners * attempts).toLocaleString('en')} results`;
  const line = (name: string, kind: string, goal: number | null): Measurement => ({
    name: `${of}: ${name}`,
    value: median(times[kind] ?? []),
    unit: 'ms',
    goal,
    beside: { name: 'worst', value: Math.max(...(times[kind] ?? [])) },
  });
  return [
    line('from navigation to the table shown', 'table', 1_000),
    line('from navigation to the charts shown', 'charts', null),
    line('narrowing to a learner and back, to changed table', 'narrowed', 200),
    line('sorting by name, to changed table', 'sorted', 200),
  ];
});
