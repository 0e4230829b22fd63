import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderFault, openOutFolder } from '../../../../src/cli/manual/out-folder.ts';

let place = '';

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'out-folder-'));
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

const manual = (text: string, picture: string) => [
  { path: 'one.md', content: text },
  { path: `pictures/one/${picture}.png`, content: new Uint8Array([1]) },
];

test('nothing is seen until all is put in place, and then nothing else is', () => {
  const out = join(place, 'deep', 'manuals');
  const folder = openOutFolder(out);
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
    const folder = openOutFolder(place);
    folder.write(manual(text, picture));
    folder.place();
    folder.remove();
  }
  expect(readFileSync(join(place, 'one.md'), 'utf8')).toBe('new');
  expect(readdirSync(join(place, 'pictures/one'))).toEqual(['01-b.png']);
  expect(readdirSync(place).toSorted()).toEqual(['notes.txt', 'one.md', 'pictures']);
  expect(readdirSync(join(place, 'pictures')).toSorted()).toEqual(['one', 'two']);
});

test('what was not put in place is gone', () => {
  const folder = openOutFolder(place);
  folder.write(manual('text', '01-a'));
  folder.remove();
  expect(readdirSync(place)).toEqual([]);
});

test('a folder that cannot be one is told before anything is made', () => {
  writeFileSync(join(place, 'file'), '');
  expect(folderFault(join(place, 'file', 'below'))).toContain('is a file');
  expect(folderFault(join(place, 'new', 'deeper'))).toBeUndefined();
});
