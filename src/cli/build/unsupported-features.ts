import css from '@eslint/css';
import { ESLint } from 'eslint';
import { newerGlobals } from './newer-globals.ts';

// The year in which every engine of `browserFloor` had appeared: Chrome and Edge 120, Firefox 121 and Safari 17.2.
const baseline = 2023;

/** Newer or rarer styles that a browser may lack without harm: everything stays readable and usable. */
const harmless = {
  // The edges of a printed page or of a picture.
  allowAtRules: ['page'],
  allowProperties: [
    // Finer typesetting and colours of controls.
    'accent-color',
    'hanging-punctuation',
    'paint-order',
    'text-autospace',
    'text-spacing-trim',
    'text-wrap',
    // Safari asks for these with its prefix, which the build adds, or does not offer the control at all.
    'print-color-adjust',
    'resize',
    'user-select',
    // Safari has no forced colours.
    'forced-color-adjust',
  ],
  allowPropertyValues: { 'word-break': ['auto-phrase'], 'break-before': ['avoid'], 'break-after': ['avoid'] },
};

/**
 * Lists the features in the built sheets and scripts that the oldest supported browsers lack, each with its file. Scripts contain
 * libraries, which no `lib` of a compiler holds to a year. Methods of values are not checked, since only types would tell whose
 * they are.
 * @param folder where the site was built
 */
export async function unsupportedFeatures(folder: string): Promise<readonly string[]> {
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.css'],
        plugins: { css },
        language: 'css/css',
        languageOptions: { tolerant: true },
        rules: { 'css/use-baseline': ['error', { available: baseline, ...harmless }] },
      },
      {
        files: ['**/*.js'],
        plugins: { site: { rules: { 'newer-globals': newerGlobals } } },
        linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
        rules: { 'site/newer-globals': 'error' },
      },
    ],
  });
  const results = await eslint.lintFiles(['assets/*.css', '**/*.js']);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ message }) => `${filePath.slice(folder.length + 1)}: ${message}`),
  );
}
