import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fontSheet } from '../../../../../src/cli/build/font/font-sheet.ts';

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'fonts-'));
  folders.push(made);
  return made;
};
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

const used = (text: string) => new Map([...text].map((character) => [character, `words.ts, line 7, "${text}"`]));

/** The faces of a sheet: weight, file and the ranges of characters. */
const facesOf = (sheet: string) =>
  [...sheet.matchAll(/font-weight: (\d+);[^}]*?url\('([^']+)'\)[^}]*?unicode-range: ([^;]+);/g)].map(
    ([, weight, file = '', ranges]) => ({ weight, file, ranges }),
  );

test('each weight has its characters, and those of other slices in faces of their own', async () => {
  const faces = facesOf(await fontSheet(used('abcあ証※'), folder()));
  const ranges = (weight: string) => faces.filter((face) => face.weight === weight).map((face) => face.ranges);
  expect(ranges('400')).toEqual(['U+0061-0063, U+3042, U+8A3C', 'U+203B']);
  expect(ranges('700')).toEqual(ranges('400'));
  for (const { file } of faces) expect(readFileSync(file).toString('latin1', 0, 4)).toBe('wOF2');
});

test('the same characters give the same bytes, in whatever order they were met', async () => {
  const files = async (text: string) => {
    const faces = facesOf(await fontSheet(used(text), folder()));
    return faces.map(({ file, ranges }) => ({ name: basename(file), ranges, font: readFileSync(file) }));
  };
  expect(await files('証明書※ab')).toEqual(await files('b※書a明証'));
});

test('a set that was made once is there for the next build, others are made anew', async () => {
  const cache = folder();
  const first = await fontSheet(used('証明'), cache);
  expect(await fontSheet(used('証明'), cache)).toBe(first);
  expect(readdirSync(cache)).toEqual([basename(dirname(facesOf(first)[0]?.file ?? ''))]);
  const more = await fontSheet(used('証明書'), cache);
  expect(facesOf(more)[0]?.ranges).toContain('U+66F8');
});

test('a cache that was moved with its checkout names the files where they lie now', async () => {
  const [cache, moved] = [folder(), join(folder(), 'moved')];
  await fontSheet(used('証明'), cache);
  renameSync(cache, moved);
  const files = facesOf(await fontSheet(used('証明'), moved)).map(({ file }) => file);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !file.startsWith(moved) || !existsSync(file))).toEqual([]);
});

test('a character that the font lacks ends the build, with its code point and where it stands', async () => {
  const cache = folder();
  await expect(fontSheet(used('注意⚠'), cache)).rejects.toThrow('⚠ (U+26A0) in words.ts, line 7, "注意⚠"');
  // U+3097 lies in the block of a slice that says it is for the whole block.
  await expect(fontSheet(used('\u{3097}'), cache)).rejects.toThrow('(U+3097)');
  expect(readdirSync(cache)).toEqual([]);
});
