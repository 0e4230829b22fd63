import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openManualsFolder } from '../../../../src/cli/manual/manuals-folder.ts';

let place = '';

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'out-folder-'));
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

const open = (out: string) => openManualsFolder(out, ['one'], ['markdown']);

const manual = (text: string, picture: string) => [
  { path: 'one.md', content: text },
  { path: `pictures/one/${picture}.png`, content: new Uint8Array([1]) },
];

test('nothing is seen until all is put in place, and then nothing else is', () => {
  const out = join(place, 'deep', 'manuals');
  const folder = open(out);
  folder.write(manual('text', '01-a'));
  expect(existsSync(out)).toBe(false);
  folder.place();
  folder.remove();
  expect(readFileSync(join(out, 'one.md'), 'utf8')).toBe('text');
  expect(readdirSync(join(out, 'pictures/one'))).toEqual(['01-a.png']);
  expect(readdirSync(place)).toEqual(['deep']);
});

test('an older manual is replaced as a whole, and what else lies there stays', () => {
  mkdirSync(join(place, 'pictures/two'), { recursive: true });
  writeFileSync(join(place, 'notes.txt'), 'mine');
  for (const [text, picture] of [
    ['old', '01-a'],
    ['new', '01-b'],
  ] as const) {
    const folder = open(place);
    folder.write(manual(text, picture));
    folder.place();
    folder.remove();
  }
  expect(readFileSync(join(place, 'one.md'), 'utf8')).toBe('new');
  expect(readdirSync(join(place, 'pictures/one'))).toEqual(['01-b.png']);
  expect(readdirSync(place).toSorted()).toEqual(['manuals.json', 'notes.txt', 'one.md', 'pictures']);
  expect(readdirSync(join(place, 'pictures')).toSorted()).toEqual(['one', 'two']);
});

test('files that were not put in place are gone', () => {
  const folder = open(place);
  folder.write(manual('text', '01-a'));
  folder.remove();
  expect(readdirSync(place)).toEqual([]);
});

test('a folder that cannot be made is reported before anything is written', () => {
  writeFileSync(join(place, 'file'), '');
  expect(() => open(join(place, 'file', 'below'))).toThrow(
    `${join(place, 'file')} is a file, where a folder is needed: give`,
  );
  expect(() => open('/proc/out')).toThrow('/proc/out cannot be written: ');
});

test.each([
  ['pictures', /pictures is a file, where a folder is needed/],
  ['one.md/notes.txt', /one\.md is a folder, where a file is needed/],
  ['pictures/one', /one is a file, where a folder is needed/],
  ['one.md', /one\.md would be replaced, but this command did not write it, or it was changed since/],
  ['manuals.json', /manuals\.json is no list of manuals, and would be replaced/],
  ['pictures/one/holiday.png', /one would be replaced as a whole, but holiday\.png in it is no part of the manual/],
  ['pictures/one/notes.txt', /one would be replaced as a whole, but notes\.txt in it is no part of the manual/],
])('%s of somebody else is refused, before and after the manual is written, and stays', (file, sentence) => {
  const folder = open(place);
  folder.write(manual('text', '01-a'));
  mkdirSync(dirname(join(place, file)), { recursive: true });
  writeFileSync(join(place, file), 'mine');
  expect(() => folder.place()).toThrow(sentence);
  folder.remove();
  expect(() => open(place)).toThrow(sentence);
  expect(readFileSync(join(place, file), 'utf8')).toBe('mine');
  expect(readdirSync(place)).toEqual([file.split('/')[0]]);
});

test.each(['one.md', 'pictures/one/01-a.png'])('%s that somebody has changed since is not replaced', (file) => {
  const folder = open(place);
  folder.write(manual('text', '01-a'));
  folder.place();
  folder.remove();
  writeFileSync(join(place, file), 'mine');
  expect(() => open(place)).toThrow(/would be replaced/);
  expect(readFileSync(join(place, file), 'utf8')).toBe('mine');
});

test('a manual of another exercise stays on the list, and can be replaced later', () => {
  for (const scenario of ['one', 'two', 'one']) {
    const folder = openManualsFolder(place, [scenario], ['html']);
    folder.write([{ path: `${scenario}.html`, content: scenario }]);
    folder.place();
    folder.remove();
  }
  expect(readdirSync(place).toSorted()).toEqual(['manuals.json', 'one.html', 'two.html']);
});

test('a file that is in the way of another format alone is left as it is', () => {
  writeFileSync(join(place, 'pictures'), 'mine');
  openManualsFolder(place, ['one'], ['html']).remove();
  expect(readdirSync(place)).toEqual(['pictures']);
});

test('where it cannot be put in place as a whole, the older manual is there as it was', () => {
  for (const [text, picture] of [
    ['old', '01-a'],
    ['new', '01-b'],
  ] as const) {
    const folder = open(place);
    folder.write(manual(text, picture));
    if (text === 'old') folder.place();
    else {
      // The pictures come after the text.
      const staged = readdirSync(place).find((name) => name.startsWith('.')) ?? '';
      rmSync(join(place, staged, 'new/pictures'), { recursive: true });
      expect(() => folder.place()).toThrow(/cannot be written: .* What was there before is there as it was\./);
    }
    folder.remove();
  }
  expect(readFileSync(join(place, 'one.md'), 'utf8')).toBe('old');
  expect(readdirSync(join(place, 'pictures/one'))).toEqual(['01-a.png']);
  expect(readdirSync(place).toSorted()).toEqual(['manuals.json', 'one.md', 'pictures']);
});
