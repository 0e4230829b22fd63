import type { Page } from '@playwright/test';
import { siteTexts } from '../../src/content/ja/site.ts';
import { windowsTexts } from '../../src/content/ja/windows.ts';
import { fold } from '../../src/procedure/advance.ts';
import type { Entry } from '../../src/procedure/world/event.ts';
import type { World } from '../../src/procedure/world/world.ts';
import type { Mode } from '../../src/training/mode.ts';
import { givenWorld } from '../../src/training/given-world.ts';
import { expiredCertificate } from '../../src/training/scenarios/expired-certificate.ts';
import { snapshot } from '../support/attempts.ts';
import { recordsOf, replaceRecords } from '../e2e/browser/databases.ts';
import { Pc } from '../e2e/pages/pc.ts';
import { Practice } from '../e2e/pages/practice.ts';
import { inBrowser } from './browser.ts';
import { clicksOf, watchClicks } from './watch-clicks.ts';
import { median, percentile, type Measurement } from '../../src/cli/bench/measurement.ts';

const long = 2_000;
const rounds = 15;

/** Goes on with windows that are opened and closed again, until there are so many entries and no window is open. */
function longer(entries: readonly Entry[], world: World): readonly Entry[] {
  let { now } = world;
  const more = Array.from({ length: 4 * Math.ceil((long - entries.length) / 4) }, (_, index): Entry => {
    const window = `w${world.nextWindow + Math.floor(index / 4)}` as const;
    const events: readonly Entry['event'][] = [
      { type: 'openedBrowser', browser: index % 8 < 4 ? 'edge' : 'ie', from: 'taskbar' },
      { type: 'movedWindow', window, x: 60, y: 20 },
      { type: 'changedFontSize', window, size: 'large' },
      { type: 'closedWindow', window },
    ];
    const event = events[index % events.length];
    if (!event) throw new Error('there is an event for each place');
    return { seq: entries.length + index + 1, at: (now += 1_000), actor: 'trainee', event };
  });
  const all = [...entries, ...more];
  const { refused } = fold(givenWorld(expiredCertificate.given, snapshot), all);
  if (refused) throw new Error(`the model refuses one of ${long} events`);
  return all;
}

/** The attempt that was just begun, with many events more in the browser's database. */
async function lengthen(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#/settings`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const [row] = (await recordsOf(page, 'attempts', 'attempts')) as readonly { readonly id: string }[];
  const stored = (await recordsOf(page, 'attempts', 'entries')) as readonly { readonly entry: Entry }[];
  const entries = stored.map(({ entry }) => entry);
  const { world } = fold(givenWorld(expiredCertificate.given, snapshot), entries);
  const all = longer(entries, world).map((entry) => ({ attempt: row?.id, entry }));
  await replaceRecords(page, 'attempts', 'entries', all);
}

/** Opens a window, looks around in it, and closes it, again and again. */
async function lookAround(page: Page, pc: Pc): Promise<readonly number[]> {
  const before = (await clicksOf(page)).length;
  const open = page.getByRole('button', { name: windowsTexts.taskbar.openNew('edge') });
  const frame = page.locator('[data-window]').last();
  const close = frame.getByRole('button', { name: windowsTexts.window.close, exact: true }).first();
  await pc.isReady();
  for (let round = 0; round < rounds; round += 1) {
    await open.click();
    await frame.getByRole('button', { name: windowsTexts.window.maximise, exact: true }).click();
    await frame.getByRole('button', { name: windowsTexts.window.restore, exact: true }).click();
    await close.click();
    await frame.waitFor({ state: 'detached' });
  }
  const clicks = await clicksOf(page, before);
  if (clicks.length !== rounds * 4) throw new Error(`${clicks.length} clicks were seen instead of ${rounds * 4}`);
  return clicks.map(({ time }) => time);
}

export const measure = inBrowser(async ({ visitor, own }): Promise<readonly Measurement[]> => {
  const lines: Measurement[] = [];
  for (const mode of ['practice', 'free'] satisfies readonly Mode[]) {
    const context = await visitor();
    const page = await context.newPage();
    await page.addInitScript(watchClicks);
    const practice = new Practice(page);
    await practice.open(own.url, mode);
    const short = await lookAround(page, practice.pc);
    await lengthen(page, own.url);
    await practice.open(own.url, mode);
    const begun = performance.now();
    await page.getByRole('button', { name: siteTexts.practice.resume }).click();
    await practice.pc.isReady();
    const resumed = performance.now() - begun;
    const times = await lookAround(page, practice.pc);
    const after = (await recordsOf(page, 'attempts', 'entries')).length;
    if (after <= long) throw new Error(`there are only ${after} events`);
    await context.close();
    lines.push(
      {
        name: `click to changed screen after ${long} events, ${mode}, p75`,
        value: percentile(times, 0.75),
        unit: 'ms',
        goal: 50,
        beside: { name: 'in a new attempt', value: percentile(short, 0.75) },
      },
      {
        name: `click to changed screen after ${long} events, ${mode}, worst of ${times.length}`,
        value: Math.max(...times),
        unit: 'ms',
        goal: null,
        beside: { name: 'in a new attempt', value: Math.max(...short) },
      },
      {
        name: `going on with an attempt of ${long} events, ${mode}`,
        value: resumed,
        unit: 'ms',
        goal: null,
        beside: { name: 'median click there', value: median(times) },
      },
    );
  }
  return lines;
});
