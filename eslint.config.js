import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const ask = 'ask the clock or the randomness you were given';

/** Time and chance come from outside, so that an attempt can be played again and the same picture drawn again. */
const machineTimeAndChance = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: `new Date(): ${ask}` },
  { selector: "CallExpression[callee.name='Date']", message: `Date(): ${ask}` },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: `Date.now: ${ask}` },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: `Math.random: ${ask}` },
  { selector: "MemberExpression[object.name='performance'][property.name='now']", message: `performance.now: ${ask}` },
  { selector: "MemberExpression[property.name='getRandomValues']", message: `getRandomValues: ${ask}` },
  { selector: "MemberExpression[property.name='randomUUID']", message: `randomUUID: ${ask}` },
];

const inlineStyle = {
  selector: "SvelteAttribute[key.name='style']",
  message: 'style="…": the content security policy drops it; write style:property={value}',
};

export default defineConfig(
  globalIgnores([
    'dist',
    'shots',
    'manuals',
    '.svelte-check',
    'bench-results',
    'test-results',
    'playwright-report',
    'src/pure.d.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  // The rules of TypeScript files are in oxlint.config.ts: the same ones take six times as long here. ESLint has those of components,
  // and what Oxlint cannot say.
  { files: ['**/*.ts'], languageOptions: { parser: ts.parser } },
  { files: ['**/*.{js,svelte}'], extends: [ts.configs.strict] },
  { files: ['**/*.svelte', '**/*.svelte.ts'], extends: [svelte.configs.recommended] },
  {
    files: ['**/*.{js,svelte}'],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowStaticOnly: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'svelte/store', message: 'State is runes, owned by the session.' }] },
      ],
    },
  },
  { files: ['src/**', 'mocks/**'], rules: { 'no-restricted-syntax': ['error', ...machineTimeAndChance, inlineStyle] } },
  // The adapters that own the machine's clock and chance.
  {
    files: ['src/session/machine/clock.ts', 'src/session/machine/randomness.ts', 'mocks/signing/random.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  // Programs at a terminal: what they time is the machine.
  { files: ['src/cli/**'], rules: { 'no-restricted-syntax': 'off' } },
  // Types of components are svelte-check's; asked here again they cost half a minute and see `any` in the markup.
  { files: ['**/*.svelte'], languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } } },
  { files: ['**/*.svelte.ts'], languageOptions: { parser: ts.parser } },
);
