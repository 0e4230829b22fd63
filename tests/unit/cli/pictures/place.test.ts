import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeList } from '../../../../src/cli/pictures/picture-list.ts';
import { placeFor } from '../../../../src/cli/pictures/place.ts';
import { emptyFolder } from './folder.ts';
import { listOf } from './listed.ts';

/** Puts a set there that is nothing but its list and one more file. */
function put(out: string, file: string): void {
  const place = placeFor(out);
  writeFileSync(join(place.folder, 'shots.json'), writeList(listOf([])));
  writeFileSync(join(place.folder, file), '');
  place.finish();
  place.leave();
}

test('a set appears when it is finished, and nothing else is left', () => {
  const folder = emptyFolder();
  const place = placeFor(join(folder, 'out'));
  expect(readdirSync(folder)).not.toContain('out');
  writeFileSync(join(place.folder, 'picture.png'), '');
  place.finish();
  expect(readdirSync(folder)).toEqual(['out']);
  expect(readdirSync(join(folder, 'out'))).toEqual(['picture.png']);
});

test('a set that is given up leaves nothing', () => {
  const folder = emptyFolder();
  placeFor(join(folder, 'out')).leave();
  expect(readdirSync(folder)).toEqual([]);
});

test('an earlier set and an empty folder are replaced as a whole', () => {
  const folder = emptyFolder();
  const out = join(folder, 'out');
  mkdirSync(out);
  put(out, 'first.png');
  put(out, 'second.png');
  expect(readdirSync(out).toSorted()).toEqual(['second.png', 'shots.json']);
  expect(readdirSync(folder)).toEqual(['out']);
});

test('behind a link it is replaced where it lies', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'real'));
  symlinkSync(join(folder, 'real'), join(folder, 'link'));
  put(join(folder, 'link'), 'picture.png');
  expect(readdirSync(join(folder, 'real'))).toContain('picture.png');
  expect(readdirSync(folder).toSorted()).toEqual(['link', 'real']);
});

test.each([
  ['notes.txt', 'anything', /would be replaced as a whole, but is no set of pictures: .* no shots\.json/],
  ['shots.json', '{}', /its shots\.json cannot be read: it is not a list of our pictures/],
])('a folder with %s of somebody else is refused and stays', (file, content, sentence) => {
  const out = emptyFolder();
  writeFileSync(join(out, file), content);
  expect(() => placeFor(out)).toThrow(sentence);
  expect(readFileSync(join(out, file), 'utf8')).toBe(content);
});

test('a file, and a place where nothing can be written, are named', () => {
  const file = join(emptyFolder(), 'file');
  writeFileSync(file, '');
  expect(() => placeFor(file)).toThrow(`${file} is a file: give --out the name of a folder.`);
  expect(() => placeFor(join(file, 'out'))).toThrow(`${join(file, 'out')} cannot be written`);
  expect(() => placeFor('/proc/out')).toThrow('/proc/out cannot be written');
});
