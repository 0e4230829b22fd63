import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './src/cli/machine/chromium-flags.ts';
import { surroundings } from './src/cli/browser/surroundings.ts';
import { patience } from './tests/e2e/fixtures/patience.ts';
import { engineNames, type EngineOption } from './tests/engines/engine-names.ts';

/** What every project waits for. */
const dependencies = ['start'];

const report = process.env['PLAYWRIGHT_REPORT'];

const engineTests: Readonly<Record<EngineOption['engine'], string>> = {
  firefox: 'expired-certificate.spec.ts',
  webkit: 'expired-certificate.spec.ts',
  'firefox-without-workers': 'without-workers.spec.ts',
  'firefox-large-letters': 'large-letters.spec.ts',
};

// The tests start their own servers, since some of them have to stop one.
export default defineConfig<object, EngineOption>({
  testDir: 'tests',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  // One more than the cores of a small machine: a bank's page takes its time, and the learner waits.
  workers: 3,
  expect: { timeout: patience },
  // Only to end what hangs: several times what the longest test takes on a machine that does other work at the same time.
  timeout: 300_000,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: {
    ...surroundings,
    actionTimeout: 2 * patience,
    // A trace would cost every test a third of its time; `npx playwright test --trace on` makes one.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      // No sandbox: that is Playwright's own default, and the only way as root or in most containers.
      args: chromiumFlags,
    },
  },
  projects: [
    // It builds the site that all others are about.
    { name: 'start', testMatch: 'e2e/start.spec.ts' },
    { name: 'journeys', testMatch: ['e2e/journeys/**/*.spec.ts', 'conformance/**/*.spec.ts'], dependencies },
    { name: 'matrices', testMatch: 'e2e/matrices/**/*.spec.ts', dependencies },
    // The exercise once more in each engine, by that engine's own driver.
    ...engineNames.map((engine) => ({
      name: `${engine}-engine`,
      testDir: 'tests/engines',
      testMatch: engineTests[engine],
      use: { engine },
      dependencies,
    })),
  ],
});
