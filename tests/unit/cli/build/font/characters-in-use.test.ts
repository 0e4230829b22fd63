import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { charactersInUse } from '../../../../../src/cli/build/font/characters-in-use.ts';
import { root } from '../../../../../src/cli/machine/root.ts';

const profile = (id: string) => join(root, `src/profile/built-in/${id}.json`);
const used = charactersInUse(root, profile('mihon-bank'));

/** Every string in what a module exports. */
const strings = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(strings) : [];

test('all words are counted', async () => {
  // Vite resolves one folder for each template.
  const [names, actions] = ['ja', 'ja/actions'].map((folder) =>
    readdirSync(join(root, 'src/content', folder)).flatMap((name) => (name.endsWith('.ts') ? name.slice(0, -3) : [])),
  );
  const modules = await Promise.all([
    ...(names ?? []).map((name): Promise<unknown> => import(`../../../../../src/content/ja/${name}.ts`)),
    ...(actions ?? []).map((name): Promise<unknown> => import(`../../../../../src/content/ja/actions/${name}.ts`)),
  ]);
  const said = strings(modules).join('');
  expect(said.length).toBeGreaterThan(3_000);
  expect([...new Set(said)].filter((character) => !used.has(character))).toEqual([]);
});

test('so is what only a function says, what a component draws, and what can be typed', () => {
  for (const character of '秒閉＊ｚゑヴ~「…•●') expect(used.has(character), character).toBe(true);
});

test('each character has the place where it stands', () => {
  expect(used.get('×')).toMatch(/^src\/content\/ja\/actions\/desktop\.ts, line \d+, ".+×/);
});

test('the frame of the site is not drawn in pictures', () => {
  expect(readFileSync(join(root, 'src/dojo/practice/PracticeHeader.svelte'), 'utf8')).toContain('←');
  expect(used.has('←')).toBe(false);
});

test('the characters of a profile are counted in its own build only', () => {
  const own = readFileSync(profile('keiko-bank'), 'utf8');
  const there = charactersInUse(root, profile('keiko-bank'));
  expect([...own].filter((character) => character > '~' && !there.has(character))).toEqual([]);
  expect([...own].filter((character) => character > '~' && !used.has(character))).not.toEqual([]);
});

test('nothing is counted that has no shape', () => {
  expect([...used.keys()].filter((character) => /\p{Cc}/u.test(character))).toEqual([]);
});
