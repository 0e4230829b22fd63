import { chromium } from '@playwright/test';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFlags } from '../../src/cli/machine/chromium-flags.ts';
import { requireChromium } from '../../src/cli/browser/require-chromium.ts';
import { surroundings } from '../../src/cli/browser/surroundings.ts';
import { builtInSnapshot, loadExercises } from '../../src/cli/exercises/exercise.ts';
import { temporaryFolder } from '../../src/cli/files/temporary-folder.ts';
import { planPictures } from '../../src/cli/shots/plan.ts';
import { runProgram } from '../../src/cli/machine/run-program.ts';
import { serveOwn } from './built-sites.ts';
import type { Measurement } from '../../src/cli/bench/measurement.ts';

const scenario = 'expired-certificate';
const choice = { scenarios: 'all', steps: 'all', views: 'all', sizes: 'all' } as const;

/** The plain script takes every eighth picture only, and its time is scaled up. */
const sampled = 8;

/** The whole command, its build included. */
async function secondsOfCommand(): Promise<number> {
  const folder = temporaryFolder(join(tmpdir(), 'bench-shots-'));
  const start = performance.now();
  const args = ['--scenario', scenario, '--view', 'all', '--size', 'all', '--out', join(folder.path, 'out')];
  const { ok, output } = await runProgram('node', ['src/cli/shots.ts', ...args], {
    quiet: true,
  });
  const seconds = (performance.now() - start) / 1_000;
  folder.remove();
  if (!ok) throw new Error(output);
  return seconds;
}

/** Times the obvious script, which opens each address anew in one page of the built site. */
async function secondsOfPlainScript(addresses: readonly string[]): Promise<number> {
  const own = await serveOwn();
  const executablePath = requireChromium();
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const page = await browser.newPage({ ...surroundings, serviceWorkers: 'block' });
    const sample = addresses.filter((_, place) => place % sampled === 0);
    const start = performance.now();
    for (const address of sample) {
      await page.goto('about:blank');
      await page.goto(`${own.url}${address}`);
      await page.locator('html[data-ready]').waitFor();
      await page.locator('.picture').screenshot();
    }
    return (((performance.now() - start) / 1_000) * addresses.length) / sample.length;
  } finally {
    await browser.close();
    await own.stop();
  }
}

export async function measure(): Promise<readonly Measurement[]> {
  const addresses = planPictures(await loadExercises([scenario]), await builtInSnapshot(), choice, 'off').map(
    ({ address }) => address,
  );
  const value = await secondsOfCommand();
  return [
    {
      name: `npm run shots, ${addresses.length} pictures, build included`,
      value,
      unit: 's',
      goal: 30,
      beside: {
        name: `page loaded anew, without build, ${sampled} × each ${sampled}th`,
        value: await secondsOfPlainScript(addresses),
      },
    },
  ];
}
