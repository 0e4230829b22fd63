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
    '.svelte-check',
    'bench-results',
    'test-results',
    'playwright-report',
    'src/pure.d.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: { allowDefaultProject: ['*.js'] }, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: ['String', 'string'] }] }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowStaticOnly: true }],
      // It believes that nothing changes during an await or a callback, and calls such a second look needless.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `void signal;` is how a getter says that it depends on a signal.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // `SerialNumber | 'none'` tells a reader more than `string`; a type parameter may be for the caller's sake.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // The numbers of RFC 5280 are enums in the libraries and plain records here.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // A refusal that is known at once still has to be a promise where an answer from a database is one.
      '@typescript-eslint/require-await': 'off',
      // Interfaces here describe records of functions; no implementation of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
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
  // Programs at a terminal: they print, and what they time is the machine.
  { files: ['src/cli/**', 'tests/bench/**'], rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' } },
  // What expect.any() and its like answer is any.
  { files: ['tests/**'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  // Only a fault of the mock itself is worth a line in the console.
  { files: ['mocks/answer.ts'], rules: { 'no-console': ['error', { allow: ['error'] }] } },
  // Types of components are svelte-check's; asked here again they cost half a minute and see `any` in the markup.
  {
    files: ['**/*.svelte'],
    ...ts.configs.disableTypeChecked,
    languageOptions: { parserOptions: { projectService: false, parser: ts.parser, svelteConfig } },
  },
  { files: ['**/*.svelte.ts'], languageOptions: { parser: ts.parser } },
);
