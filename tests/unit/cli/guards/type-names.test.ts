import { expect, test } from 'vitest';
import { largeFolders } from '../../../../src/cli/guards/large-folders.ts';
import { readSource } from '../../../../src/cli/guards/source-file.ts';
import { repeatedTypeNames } from '../../../../src/cli/guards/type-names.ts';

const repeatedIn = (one: string, other: string) =>
  repeatedTypeNames([readSource('src/a.ts', one), readSource('src/B.svelte', `<script lang="ts">${other}</script>`)]);

test.each([
  ['export interface Place {}', 'type Place = string;'],
  ['export type Place = string;', 'export interface Place {}'],
  ['class Place {}', 'export class Place {}'],
  ['interface Place {}', `declare module 'a-package' { interface Place {} }`],
])('a name is found that two files give to a type: %s and %s', (one, other) => {
  expect(repeatedIn(one, other)).toEqual(['The type name Place stands in several files: src/a.ts, src/B.svelte']);
});

test.each([
  ['export interface Place {}', `import type { Place } from './a.ts';`],
  ['export interface Place {}', `export type { Place } from './a.ts';`],
  ['interface Props {}', 'interface Props {}'],
  ['const Place = 1;', 'function Place() {}'],
  ['class Place {} interface Place {}', ''],
])('%s and %s are one meaning', (one, other) => {
  expect(repeatedIn(one, other)).toEqual([]);
});

const files = (folder: string, count: number) => Array.from({ length: count }, (_, index) => `${folder}/${index}.ts`);

test('a folder wants rooms beyond 22 files, and those below it do not count', () => {
  expect(largeFolders([...files('src/session', 22), ...files('src/session/rooms', 22)])).toEqual([]);
  expect(largeFolders(files('tests/e2e', 23))).toEqual(['tests/e2e holds 23 files: give it rooms']);
});

test('the texts of a language stay together', () => {
  expect(largeFolders(files('src/content/ja', 40))).toEqual([]);
});
