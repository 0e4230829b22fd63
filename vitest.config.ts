import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { aliases } from './src/cli/build/aliases.ts';

// A test that executes no assertion can only fail by accident. Projects do not inherit this option.
const expect = { requireAssertions: true };

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
          expect,
          // Sheets that are read as text; all others would be empty either way.
          css: { include: /\.css\?raw$/ },
        },
      },
      {
        extends: true,
        test: { name: 'component', include: ['tests/component/**/*.test.ts'], environment: 'happy-dom', expect },
      },
      {
        extends: true,
        test: {
          name: 'conformance',
          include: ['tests/conformance/**/*.test.ts'],
          environment: 'node',
          expect,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
