import { defineConfig } from 'oxlint';
import ts from 'typescript-eslint';

/**
 * Not in Oxlint. It refuses an object that merely looks like an instance of a class; the compiler does so as well wherever the
 * class has a private field, as all of ours have.
 */
const missing = '@typescript-eslint/no-unsafe-class-instance-assignment';

/** The rules of typescript-eslint's strictest set, those that need types included, by the names that Oxlint gives them. */
const strict = Object.fromEntries(
  ts.configs.strictTypeChecked
    .flatMap(({ rules = {} }) => Object.entries(rules))
    .filter(([name, setting]) => setting !== 'off' && name !== missing)
    .map(([name, setting]) => [name.replace('@typescript-eslint/', 'typescript/'), setting]),
) as Readonly<Record<string, 'error'>>;

// For TypeScript. Components, and the ban of clocks and chance, are ESLint's.
export default defineConfig({
  plugins: ['typescript'],
  categories: { correctness: 'off' },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'deny' },
  ignorePatterns: [
    '**/*.svelte',
    'dist',
    'shots',
    'manuals',
    '.svelte-check',
    'bench-results',
    'test-results',
    'playwright-report',
    'src/pure.d.ts',
  ],
  rules: {
    ...strict,
    'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
    'typescript/no-misused-spread': ['error', { allow: [{ from: 'lib', name: ['String', 'string'] }] }],
    'typescript/no-extraneous-class': ['error', { allowStaticOnly: true }],
    // This rule believes that nothing changes during an await or a callback, and calls a second look needless.
    'typescript/no-unnecessary-condition': 'off',
    // `void signal;` is how a getter says that it depends on a signal.
    'typescript/no-meaningless-void-operator': 'off',
    // `SerialNumber | 'none'` tells a reader more than `string`; a type parameter may be for the caller's sake.
    'typescript/no-redundant-type-constituents': 'off',
    'typescript/no-unnecessary-type-parameters': 'off',
    // The numbers of RFC 5280 are enums in the libraries and plain records here.
    'typescript/no-unsafe-enum-assignment': 'off',
    // A refusal that is known at once still has to be a promise where an answer from a database is one.
    'typescript/require-await': 'off',
    // Interfaces here describe records of functions; no implementation of them uses `this`.
    'typescript/unbound-method': 'off',
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    'no-console': 'error',
    'no-restricted-imports': [
      'error',
      { paths: [{ name: 'svelte/store', message: 'State is runes, owned by the session.' }] },
    ],
  },
  overrides: [
    // Programs at a terminal print.
    { files: ['src/cli/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
    // The type of expect.any() and its like is any.
    { files: ['tests/**'], rules: { 'typescript/no-unsafe-assignment': 'off' } },
    // Only a fault of the mock itself is worth a line in the console.
    { files: ['mocks/answer.ts'], rules: { 'no-console': ['error', { allow: ['error'] }] } },
  ],
});
