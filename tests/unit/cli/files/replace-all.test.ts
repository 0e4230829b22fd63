import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceAll, type Rename } from '../../../../src/cli/files/replace-all.ts';
import { emptyFolder } from '../shots/folder.ts';

const names = ['one.txt', 'deep/two', 'three.txt'];

/** Folders in which all is made, and of which the first two replace something. */
function folders() {
  const folder = emptyFolder();
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const path of ['one.txt', 'deep/two/file', 'three.txt']) write(`made/${path}`, 'new');
  for (const path of ['one.txt', 'deep/two/file']) write(`target/${path}`, 'old');
  return { made: join(folder, 'made'), target: join(folder, 'target'), earlier: join(folder, 'earlier') };
}

const replace = (
  which: readonly string[],
  { made, target, earlier }: ReturnType<typeof folders>,
  rename?: Rename,
): ReturnType<typeof replaceAll> =>
  replaceAll(
    which.map((name) => ({ name, from: join(made, name) })),
    { target, earlier },
    rename,
  );

const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

test('all is replaced, and what was there before lies together', () => {
  const { made, target, earlier } = folders();
  expect(replace(names, { made, target, earlier })).toEqual({ ok: true });
  expect(filesIn(target)).toEqual({ 'one.txt': 'new', 'deep/two/file': 'new', 'three.txt': 'new' });
  expect(filesIn(earlier)).toEqual({ 'one.txt': 'old', 'deep/two/file': 'old' });
});

test('whichever move fails, all is as it was before', () => {
  // Two moves for the folder that replaces another, and one for each file.
  for (const failing of [0, 1, 2, 3]) {
    const { made, target, earlier } = folders();
    let moves = 0;
    const rename = (from: string, to: string) => {
      if (moves++ === failing) throw new Error('no move');
      renameSync(from, to);
    };
    const before = filesIn(target);
    const replacing = replace(names, { made, target, earlier }, rename);
    expect(replacing).toMatchObject({ ok: false, fault: { message: 'no move' }, left: [] });
    expect(filesIn(target)).toEqual(before);
  }
});

test('a folder that was made on the way goes again', () => {
  const { made, target, earlier } = folders();
  expect(replace(['three.txt', 'missing'], { made, target: join(target, 'far/away'), earlier }).ok).toBe(false);
  expect(readdirSync(target)).not.toContain('far');
});

test('a file that cannot be put back is named, and is not lost', () => {
  const { made, target, earlier } = folders();
  const rename = (from: string, to: string) => {
    if ([join(made, 'deep/two'), join(earlier, 'one.txt')].includes(from)) throw new Error('no move');
    renameSync(from, to);
  };
  const replacing = replace(['deep/two', 'one.txt'].toReversed(), { made, target, earlier }, rename);
  expect(replacing).toMatchObject({ ok: false, left: ['one.txt'] });
  expect(filesIn(earlier)).toEqual({ 'one.txt': 'old' });
  expect(filesIn(target)).toEqual({ 'one.txt': 'new', 'deep/two/file': 'old' });
});

test('a file is replaced without a moment in which there is none', () => {
  const { made, target, earlier } = folders();
  const present: boolean[] = [];
  const rename = (from: string, to: string) => {
    present.push(existsSync(join(target, 'one.txt')));
    renameSync(from, to);
    present.push(existsSync(join(target, 'one.txt')));
  };
  expect(replace(['one.txt'], { made, target, earlier }, rename).ok).toBe(true);
  expect(present).toEqual([true, true]);
});

test('a file is taken away, and put back where a later move fails', () => {
  const { made, target, earlier } = folders();
  const away = { name: 'one.txt', from: null };
  const before = filesIn(target);
  expect(replaceAll([away, { name: 'x', from: join(made, 'missing') }], { target, earlier }).ok).toBe(false);
  expect(filesIn(target)).toEqual(before);
  expect(replaceAll([away], { target, earlier }).ok).toBe(true);
  expect(filesIn(target)).toEqual({ 'deep/two/file': 'old' });
});

test('of a file that is placed twice, the first one is put back', () => {
  const { made, target, earlier } = folders();
  const twice = ['one.txt', 'three.txt'].map((each) => ({ name: 'one.txt', from: join(made, each) }));
  const before = filesIn(target);
  expect(replaceAll([...twice, { name: 'x', from: join(made, 'missing') }], { target, earlier }).ok).toBe(false);
  expect(filesIn(target)).toEqual(before);
});
