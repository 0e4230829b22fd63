import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeList } from '../../../../src/cli/shots/picture-list.ts';
import { openShotsFolder } from '../../../../src/cli/shots/shots-folder.ts';
import { emptyFolder } from './folder.ts';
import { listed, listOf } from './listed.ts';

function write(folder: string, file: string, content = ''): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

/** Puts a set of one picture there. */
function put(out: string, file: string): void {
  const place = openShotsFolder(out);
  write(place.folder, 'shots.json', writeList(listOf([listed({ file })])));
  write(place.folder, file);
  place.finish();
  place.leave();
}

test('a set appears when it is finished, and nothing else is left', () => {
  const folder = emptyFolder();
  const place = openShotsFolder(join(folder, 'out'));
  expect(readdirSync(folder)).not.toContain('out');
  writeFileSync(join(place.folder, 'picture.png'), '');
  place.finish();
  place.leave();
  expect(readdirSync(folder)).toEqual(['out']);
  expect(readdirSync(join(folder, 'out'))).toEqual(['picture.png']);
});

test('a set that is given up leaves nothing', () => {
  const folder = emptyFolder();
  openShotsFolder(join(folder, 'out')).leave();
  expect(readdirSync(folder)).toEqual([]);
});

test('an earlier set and an empty folder are replaced as a whole', () => {
  const folder = emptyFolder();
  const out = join(folder, 'out');
  mkdirSync(out);
  put(out, 'full-lock/first.png');
  put(out, 'full-lock/second.png');
  expect(readdirSync(out, { recursive: true }).toSorted()).toEqual(['full-lock', 'full-lock/second.png', 'shots.json']);
  expect(readdirSync(folder)).toEqual(['out']);
});

test('behind a link it is replaced where it lies', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'real'));
  symlinkSync(join(folder, 'real'), join(folder, 'link'));
  put(join(folder, 'link'), 'full-lock/picture.png');
  expect(readdirSync(join(folder, 'real/full-lock'))).toEqual(['picture.png']);
  expect(readdirSync(folder).toSorted()).toEqual(['link', 'real']);
});

test.each([
  ['notes.txt', 'anything', /would be replaced as a whole, but is no set of pictures: .* no shots\.json/],
  ['shots.json', '{}', /its shots\.json cannot be read: it is not a list of our pictures/],
])('a folder with %s of somebody else is refused and stays', (file, content, sentence) => {
  const out = emptyFolder();
  writeFileSync(join(out, file), content);
  expect(() => openShotsFolder(out)).toThrow(sentence);
  expect(readFileSync(join(out, file), 'utf8')).toBe(content);
});

test('a set that cannot be put in place leaves the earlier one as it was', () => {
  const folder = emptyFolder();
  const out = join(folder, 'out');
  put(out, 'full-lock/first.png');
  const place = openShotsFolder(out);
  rmSync(place.folder, { recursive: true });
  expect(() => place.finish()).toThrow(/out cannot be written: .* What was there before is there as it was\./);
  place.leave();
  expect(readdirSync(join(out, 'full-lock'))).toEqual(['first.png']);
  expect(readdirSync(folder)).toEqual(['out']);
});

test('folders on the way to it are made with it, and not before', () => {
  const folder = emptyFolder();
  const place = openShotsFolder(join(folder, 'deep/out'));
  write(place.folder, 'picture.png');
  expect(readdirSync(folder)).not.toContain('deep');
  place.finish();
  place.leave();
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(['deep', 'deep/out', 'deep/out/picture.png']);
});

test.each(['notes.txt', '.git/config', 'full-lock/notes.txt', 'full-lock/raw/1.png', 'changes/notes.txt'])(
  'an earlier set with %s of somebody else is refused by that name, and all of it stays',
  (file) => {
    const out = join(emptyFolder(), 'out');
    put(out, 'full-lock/picture.png');
    const place = openShotsFolder(out);
    write(out, file, 'mine');
    // It came while pictures were taken, and it was there before they were.
    for (const attempt of [() => place.finish(), () => openShotsFolder(out)]) {
      expect(attempt).toThrow(`${out} would be replaced as a whole, but ${file.replace(/(git|raw).*/, '$1')} in it is`);
    }
    place.leave();
    expect(readFileSync(join(out, file), 'utf8')).toBe('mine');
    expect(readdirSync(join(out, 'full-lock'))).toContain('picture.png');
  },
);

test('all that the command puts in the folder of a set is replaced with it, and so is what looking at it leaves', () => {
  const out = join(emptyFolder(), 'out');
  put(out, 'full-lock/picture.png');
  const drawn = ['before', 'after', 'difference'].map((kind) => `changes/gone-exercise/picture-${kind}.png`);
  for (const file of ['index.html', 'changes/index.html', ...drawn, 'full-lock/.DS_Store']) write(out, file);
  put(out, 'full-lock/picture.png');
  expect(readdirSync(out).toSorted()).toEqual(['full-lock', 'shots.json']);
});

test('a file, and a place where nothing can be written, are named', () => {
  const file = join(emptyFolder(), 'file');
  writeFileSync(file, '');
  expect(() => openShotsFolder(file)).toThrow(
    `${file} is a file, where a folder is needed: give --out the name of another folder.`,
  );
  expect(() => openShotsFolder(join(file, 'out'))).toThrow(
    `${file} is a file, where a folder is needed: give --out the name of another folder.`,
  );
  expect(() => openShotsFolder('/proc/out')).toThrow('/proc/out cannot be written');
});
