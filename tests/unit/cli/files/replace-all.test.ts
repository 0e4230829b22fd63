import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceAll } from '../../../../src/cli/files/replace-all.ts';
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

const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

test('all is replaced, and what was there before lies together', () => {
  const { made, target, earlier } = folders();
  expect(replaceAll(names, { made, target, earlier })).toEqual({ ok: true });
  expect(filesIn(target)).toEqual({ 'one.txt': 'new', 'deep/two/file': 'new', 'three.txt': 'new' });
  expect(filesIn(earlier)).toEqual({ 'one.txt': 'old', 'deep/two/file': 'old' });
});

test('whichever move fails, all is as it was before', () => {
  // Two moves for each thing that replaces another, and one for the last.
  for (const failing of [0, 1, 2, 3, 4]) {
    const { made, target, earlier } = folders();
    let moves = 0;
    const rename = (from: string, to: string) => {
      if (moves++ === failing) throw new Error('no move');
      renameSync(from, to);
    };
    const [before, unplaced] = [filesIn(target), filesIn(made)];
    const replacing = replaceAll(names, { made, target, earlier }, rename);
    expect(replacing).toMatchObject({ ok: false, fault: { message: 'no move' }, left: [] });
    expect(filesIn(target)).toEqual(before);
    expect(filesIn(made)).toEqual(unplaced);
  }
});

test('a folder that was made on the way goes again', () => {
  const { made, target, earlier } = folders();
  expect(replaceAll(['three.txt', 'missing'], { made, target: join(target, 'far/away'), earlier }).ok).toBe(false);
  expect(readdirSync(target)).not.toContain('far');
});

test('a file that cannot be put back is named, and is not lost', () => {
  const { made, target, earlier } = folders();
  const rename = (from: string, to: string) => {
    if (from === join(made, 'deep/two') || to === join(target, 'one.txt')) throw new Error('no move');
    renameSync(from, to);
  };
  const replacing = replaceAll(['deep/two', 'one.txt'].toReversed(), { made, target, earlier }, rename);
  expect(replacing).toMatchObject({ ok: false, left: ['one.txt'] });
  expect(filesIn(earlier)).toEqual({ 'one.txt': 'old' });
  expect(filesIn(target)).toEqual({ 'deep/two/file': 'old' });
});
