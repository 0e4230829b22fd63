import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserFloor, buildTarget } from '../../../../src/cli/build/browser-floor.ts';
import { root } from '../../../../src/cli/machine/root.ts';
import { startTexts as english } from '../../../../src/content/en/start.ts';
import { startTexts as japanese } from '../../../../src/content/ja/start.ts';

const text = (file: string) => readFileSync(join(root, file), 'utf8').replaceAll(/\s+/g, ' ');

test.each([
  ['the page before any script runs', text('index.html')],
  ['README.md', text('README.md')],
  ['README.ja.md', text('README.ja.md')],
  ['ARCHITECTURE.md', text('ARCHITECTURE.md')],
  ['the words for an old browser', japanese.obstacles.language],
  ['the same in English', english.obstacles.language],
])('%s names the oldest browsers that are supported', (_, words) => {
  const { edge, chrome, firefox, safari } = browserFloor;
  for (const named of [`Edge ${edge}`, `Chrome ${chrome}`, `Firefox ${firefox}`, `Safari ${safari}`]) {
    expect(words).toContain(named);
  }
});

test('the page before any script runs names what people try in vain, in Japanese first', () => {
  const page = text('index.html');
  for (const named of ['Internet Explorer モード', 'ダブルクリック', 'https', 'localhost', 'target="_blank"']) {
    expect(page).toContain(named);
  }
  expect(page.indexOf('lang="en"')).toBeGreaterThan(page.indexOf('Internet Explorer モード'));
  expect(page).not.toMatch(/ style=|<style|<script(?! type="module")/);
});

test('the build speaks to the same browsers', () => {
  expect(buildTarget).toEqual(['edge120', 'chrome120', 'firefox121', 'safari17.4']);
});
