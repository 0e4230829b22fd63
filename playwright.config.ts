import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './src/cli/machine/chromium-flags.ts';
import { engineNames, type EngineOption } from './tests/engines/engine-names.ts';

const report = process.env['PLAYWRIGHT_REPORT'];

// The tests start their own servers, since some of them have to stop one.
export default defineConfig<object, EngineOption>({
  testDir: 'tests',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  // Long enough for a loaded machine, and for what the site itself waits for: a worker that does not come, 5 s.
  expect: { timeout: 15_000 },
  timeout: 90_000,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1366, height: 768 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      // No sandbox: that is Playwright's own default, and the only way as root or in most containers.
      args: chromiumFlags,
    },
  },
  projects: [
    { name: 'journeys', testMatch: ['e2e/journeys/**/*.spec.ts', 'conformance/**/*.spec.ts'] },
    { name: 'matrices', testMatch: 'e2e/matrices/**/*.spec.ts' },
    // The exercise once more in each engine, by that engine's own driver.
    ...engineNames.map((engine) => ({
      name: `${engine}-engine`,
      testDir: 'tests/engines',
      testMatch: engine === 'firefox-without-workers' ? 'without-workers.spec.ts' : 'expired-certificate.spec.ts',
      // Each test does the exercise up to twice.
      timeout: 120_000,
      use: { engine },
    })),
  ],
});
