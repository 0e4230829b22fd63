import css from '@eslint/css';
import { ESLint } from 'eslint';

// The year in which every engine of `browserFloor` had appeared: Chrome and Edge 120, Firefox 121 and Safari 17.2.
const baseline = 2023;

/** Newer or rarer styles that a browser may lack without harm: everything stays readable and usable. */
const harmless = {
  // How a printed page or a picture looks at its edges.
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
 * What the built style sheets ask for that the oldest supported browsers lack, each with its sheet.
 * @param folder where the site was built
 */
export async function styleFaults(folder: string): Promise<readonly string[]> {
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
    ],
  });
  const results = await eslint.lintFiles('assets/*.css');
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ message }) => `${filePath.slice(folder.length + 1)}: ${message}`),
  );
}
