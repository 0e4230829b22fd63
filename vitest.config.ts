import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { aliases } from './src/cli/build/aliases.ts';

// Projects do not inherit these options. A test that executes no assertion could only fail by accident. Waits are for events,
// and their limits are long, so that a busy machine makes a test slow and never wrong. `npm test` lets files share workers
// (--no-isolate), so spies and stubbed globals are taken back before each test, and each file begins without databases.
const shared = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  restoreMocks: true,
  unstubGlobals: true,
  expect: { requireAssertions: true, poll: { timeout: 30_000 } },
};

// The site's own configuration is left out: tests need neither its worker nor its policy.
export default defineConfig({
  plugins: [svelte()],
  resolve: { alias: aliases, conditions: ['browser'] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/support/fresh-databases.ts', 'tests/support/fuzz/same-chance.ts'],
          ...shared,
          // Sheets that are read as text; all others would be empty either way.
          css: { include: /\.css\?raw$/ },
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.ts'],
          environment: 'happy-dom',
          // Files share a page: a link that a test presses, such as a download, must not change its address.
          environmentOptions: {
            happyDOM: { settings: { navigation: { disableMainFrameNavigation: true, disableFallbackToSetURL: true } } },
          },
          setupFiles: [
            'tests/support/fresh-databases.ts',
            'tests/support/fuzz/same-chance.ts',
            'tests/support/component-setup.ts',
          ],
          ...shared,
        },
      },
      {
        extends: true,
        test: {
          name: 'conformance',
          include: ['tests/conformance/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/support/fresh-databases.ts', 'tests/support/fuzz/same-chance.ts'],
          ...shared,
        },
      },
    ],
  },
});
