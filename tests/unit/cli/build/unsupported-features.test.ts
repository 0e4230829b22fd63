import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unsupportedFeatures } from '../../../../src/cli/build/unsupported-features.ts';
import { temporaryFolder, type TemporaryFolder } from '../../../../src/cli/files/temporary-folder.ts';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder(join(tmpdir(), 'features-'));
  mkdirSync(join(folder.path, 'assets'));
  // A pattern without a file is an error.
  for (const file of ['assets/empty.css', 'empty.js']) writeFileSync(join(folder.path, file), '');
});
afterEach(() => folder.remove());

test('styles that the oldest supported browsers lack are named, and harmless ones are not', async () => {
  const sheets = {
    fine: 'p{color:color-mix(in srgb,red,blue)}p:has(a){text-wrap:balance;-webkit-user-select:none;user-select:none}@page{margin:1cm}',
    nested: 'a{b{color:red}}',
    new: 'p{field-sizing:content}@starting-style{p{opacity:0}}p{color:light-dark(red,blue)}@scope (p){a{color:red}}',
  };
  for (const [name, sheet] of Object.entries(sheets)) writeFileSync(join(folder.path, 'assets', `${name}.css`), sheet);
  const faults = await unsupportedFeatures(folder.path);
  expect(faults.map((fault) => fault.split(' is not')[0])).toEqual([
    "assets/new.css: Property 'field-sizing'",
    "assets/new.css: At-rule '@starting-style'",
    "assets/new.css: Function 'light-dark'",
    "assets/new.css: At-rule '@scope'",
  ]);
});

test('globals that the oldest supported browsers lack are named, and those that the site can do without are not', async () => {
  const scripts = {
    fine: 'Promise.withResolvers();URL.canParse(a);navigator.locks;new Intl.Segmenter("ja");typeof Temporal;own.groupBy();Map.groupBy(a,f);((Iterator)=>Iterator.from(1))',
    new: 'Promise.try(f);URL.parse(a);RegExp.escape(a);AbortSignal.any([]);Uint8Array.fromBase64(a);Temporal.Now;scheduler.yield();navigator.gpu',
  };
  for (const [name, script] of Object.entries(scripts)) writeFileSync(join(folder.path, `${name}.js`), script);
  const faults = await unsupportedFeatures(folder.path);
  expect(
    faults
      .filter((fault) => fault.includes('.js'))
      .map((fault) => fault.split(' is newer')[0])
      .toSorted(),
  ).toEqual(
    [
      'Promise.try',
      'URL.parse',
      'RegExp.escape',
      'AbortSignal.any',
      'Uint8Array.fromBase64',
      'Temporal',
      'scheduler',
      'navigator.gpu',
    ]
      .map((name) => `new.js: '${name}'`)
      .toSorted(),
  );
});
