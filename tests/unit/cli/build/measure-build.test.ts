import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { measureBuild } from '../../../../src/cli/build/measure-build.ts';

const files = {
  'index.html': '<link rel="icon" href="./icon.svg" /><script type="module" src="./assets/index.js"></script>',
  'icon.svg': '<svg/>',
  'assets/index.js': 'import{a as b}from"./shared.js";import"./style.js";const later=()=>import("./later.js");',
  'assets/shared.js': 'export const a=1;',
  'assets/style.js': 'export{a}from"./shared.js";',
  'assets/later.js': 'export const l=2;'.repeat(100),
  'sw.js': 'run([{"revision":null,"url":"index.html"},{"revision":"1a","url":"icon.svg"}]);',
};

const zipped = (...names: readonly (keyof typeof files)[]) =>
  names.reduce((bytes, name) => bytes + gzipSync(files[name]).length, 0);

test('the first load is what the page names and what that imports at once, but not what it imports later', () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const scripts = ['assets/index.js', 'assets/shared.js', 'assets/style.js'] as const;
  expect(measureBuild(folder)).toEqual({
    firstScripts: zipped(...scripts),
    firstLoad: zipped('index.html', 'icon.svg', ...scripts),
    workerCode: gzipSync('run([]);').length,
    fileList: gzipSync('[{"revision":null,"url":"index.html"},{"revision":"1a","url":"icon.svg"}]').length,
    largestFile: { name: 'assets/later.js', bytes: files['assets/later.js'].length },
  });
  rmSync(folder, { recursive: true });
});
