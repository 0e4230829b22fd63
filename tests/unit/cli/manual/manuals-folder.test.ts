import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { hashOf } from '../../../../src/cli/files/hash-of.ts';
import type { Rename } from '../../../../src/cli/files/replace-all.ts';
import { openManualsFolder } from '../../../../src/cli/manual/manuals-folder.ts';
import { readMemory } from '../../../../src/cli/manual/memory.ts';
import { emptyFolder } from '../shots/folder.ts';
import { edition } from './editions.ts';

let place = '';

beforeEach(() => {
  place = emptyFolder();
});

const open = (out = place, rename?: Rename) => openManualsFolder(out, ['one'], ['markdown'], rename);

const manual = (text: string, picture: string) => [
  { path: 'one.md', content: text },
  { path: `pictures/one/${picture}.png`, content: text },
];

/** One run of the command. */
function run(text: string, picture = '01-a', out = place, rename?: Rename) {
  const folder = open(out, rename);
  try {
    folder.write(edition('one', text), 'markdown', manual(text, picture));
    return folder.place();
  } finally {
    folder.remove();
  }
}

function put(path: string, content = 'mine') {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), content);
}

const textOf = (path: string) => readFileSync(join(place, path), 'utf8');

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted();

test('nothing is seen until all is put in place, and then nothing else is', () => {
  const out = join(place, 'deep', 'manuals');
  const folder = open(out);
  folder.write(edition('one'), 'markdown', manual('text', '01-a'));
  expect(existsSync(out)).toBe(false);
  expect(folder.place().kept).toEqual([]);
  folder.remove();
  expect(filesIn(out)).toEqual(['manual.json', 'one.md', 'pictures/one/01-a.png']);
  expect(readdirSync(place)).toEqual(['deep']);
});

test('an older manual is replaced, its pictures that are no more go, and what else lies there stays', () => {
  for (const file of ['notes.txt', 'pictures/one/holiday.png', 'pictures/two/a.png']) put(file);
  run('old', '01-a');
  expect(run('new', '01-b').kept).toEqual([]);
  expect(textOf('one.md')).toBe('new');
  expect(filesIn(place)).toEqual([
    'manual.json',
    'notes.txt',
    'one.md',
    'pictures/one/01-b.png',
    'pictures/one/holiday.png',
    'pictures/two/a.png',
  ]);
});

test('the memory holds what the manual says and the hash of each file', () => {
  run('text');
  const files = { 'one.md': hashOf('text'), 'pictures/one/01-a.png': hashOf('text') };
  expect(readMemory(place)).toEqual({ editions: [edition('one', 'text', files)], listed: {} });
});

test.each(['one.md', 'pictures/one/01-a.png'])('%s that was changed since stays, run after run', (file) => {
  run('old');
  put(file);
  const beside = file.replace(/(?=\.\w+$)/, '.new');
  for (const text of ['new', 'newer']) {
    const { kept, placeOf } = run(text);
    expect(kept).toEqual([{ path: file, reason: 'edited', beside }]);
    expect(placeOf(file)).toBe(beside);
    expect(textOf(file)).toBe('mine');
    expect(textOf(beside)).toBe(text);
  }
  put(beside, 'mine too');
  run('newest');
  expect([file, beside, beside.replace('.new', '.new-2')].map(textOf)).toEqual(['mine', 'mine too', 'newest']);
  // Put elsewhere by the writer, it leaves the place to ours again.
  rmSync(join(place, file));
  expect(run('last').kept).toEqual([{ path: beside, reason: 'edited', beside: null }]);
  expect(textOf(file)).toBe('last');
  expect(existsSync(join(place, beside.replace('.new', '.new-2')))).toBe(false);
  expect(run('last').kept).toEqual([]);
  expect(textOf(beside)).toBe('mine too');
});

test('without its memory every file counts as the writer’s', () => {
  run('old');
  rmSync(join(place, 'manual.json'));
  const { kept } = run('new');
  expect(kept.map(({ path, reason }) => [path, reason])).toEqual([
    ['one.md', 'noMemory'],
    ['pictures/one/01-a.png', 'noMemory'],
  ]);
  expect([textOf('one.md'), textOf('one.new.md')]).toEqual(['old', 'new']);
});

test('a list of an older version is read, and its place taken by the memory', () => {
  put('one.md', 'old');
  put('pictures/one/01-a.png', 'changed');
  put('two.html', 'two');
  const files = { 'one.md': hashOf('old'), 'pictures/one/01-a.png': hashOf('old'), 'two.html': hashOf('two') };
  put('manuals.json', JSON.stringify({ format: 'shomei-dojo-manuals', version: 1, files }));
  expect(run('new').kept.map(({ path }) => path)).toEqual(['pictures/one/01-a.png']);
  expect(textOf('one.md')).toBe('new');
  expect(filesIn(place)).not.toContain('manuals.json');
  expect(Object.keys(readMemory(place)?.listed ?? {})).toEqual(['pictures/one/01-a.png', 'two.html']);
});

test('a file that is protected, a link, or a name in other capitals is the writer’s', () => {
  run('old');
  chmodSync(join(place, 'one.md'), 0o444);
  expect(run('new').kept).toMatchObject([{ path: 'one.md', reason: 'readOnly' }]);
  rmSync(join(place, 'one.md'));
  put('elsewhere.md', 'old');
  symlinkSync(join(place, 'elsewhere.md'), join(place, 'one.md'));
  expect(run('new').kept).toMatchObject([{ path: 'one.md', reason: 'noFile' }]);
  expect(textOf('elsewhere.md')).toBe('old');
  renameSync(join(place, 'one.md'), join(place, 'One.md'));
  expect(run('new').kept).toMatchObject([{ path: 'one.md', reason: 'spelling', beside: 'one.new.md' }]);
  expect(readdirSync(place)).not.toContain('one.md');
});

test.each([
  ['pictures', /pictures is a file, where a folder is needed/],
  ['pictures/one', /one is a file, where a folder is needed/],
  ['Pictures/one/a.png', /Pictures differs from .*pictures in its spelling alone: rename it/],
  ['manual.json', /manual\.json cannot be read: it is damaged: it is not JSON\. Nothing was written\. Give --out/],
  ['manual.json/notes.txt', /manual\.json is a folder, where a file is needed/],
  ['manuals.json', /manuals\.json cannot be read: it is damaged/],
])('%s of somebody else is refused, before and after the manual is written, and stays', (file, sentence) => {
  const folder = open();
  folder.write(edition('one'), 'markdown', manual('text', '01-a'));
  put(file);
  expect(() => folder.place()).toThrow(sentence);
  folder.remove();
  expect(() => open()).toThrow(sentence);
  expect(textOf(file)).toBe('mine');
  expect(readdirSync(place)).toEqual([file.split('/')[0]]);
});

test('a folder that cannot be made is reported before anything is written', () => {
  put('file', '');
  expect(() => open(join(place, 'file', 'below'))).toThrow(
    `${join(place, 'file')} is a file, where a folder is needed: give`,
  );
  expect(() => open('/proc/out')).toThrow('/proc/out cannot be written: ');
});

test('files that were not put in place are gone', () => {
  const folder = open();
  folder.write(edition('one'), 'markdown', manual('text', '01-a'));
  folder.remove();
  expect(readdirSync(place)).toEqual([]);
});

test('a manual of another exercise is remembered, and can be replaced later', () => {
  for (const scenario of ['one', 'two', 'one']) {
    const folder = openManualsFolder(place, [scenario], ['html']);
    folder.write(edition(scenario), 'html', [{ path: `${scenario}.html`, content: scenario }]);
    expect(folder.place().kept).toEqual([]);
    folder.remove();
  }
  expect(readdirSync(place).toSorted()).toEqual(['manual.json', 'one.html', 'two.html']);
});

test('a file that is in the way of another format alone is left as it is', () => {
  put('pictures');
  openManualsFolder(place, ['one'], ['html']).remove();
  expect(readdirSync(place)).toEqual(['pictures']);
});

test('where it cannot be put in place as a whole, the older manual and its memory are there as they were', () => {
  run('old');
  const before = filesIn(place).map((file) => [file, textOf(file)]);
  const rename = (from: string, to: string) => {
    if (to.endsWith('01-b.png')) throw new Error('no room');
    renameSync(from, to);
  };
  expect(() => run('new', '01-b', place, rename)).toThrow(
    /cannot be written: no room\. What was there before is there as it was\./,
  );
  expect(filesIn(place).map((file) => [file, textOf(file)])).toEqual(before);
});

test('ended before any of its moves, it leaves each file old or new, and nothing that looks like somebody else’s', () => {
  let ended = 0;
  for (let last = 0; ; last++) {
    place = emptyFolder();
    run('old', '01-a');
    let moves = 0;
    // From there on nothing happens any more, putting back included.
    const rename = (from: string, to: string) => {
      if (moves++ >= last) throw new Error('ended');
      renameSync(from, to);
    };
    try {
      run('new', '01-b', place, rename);
      break;
    } catch {
      ended++;
    }
    expect(['old', 'new']).toContain(textOf('one.md'));
    expect(run('newest', '01-b').kept).toEqual([]);
    expect(filesIn(place).filter((file) => !file.startsWith('.'))).toEqual([
      'manual.json',
      'one.md',
      'pictures/one/01-b.png',
    ]);
  }
  // The memory twice, the text, a new picture, and one that goes.
  expect(ended).toBe(5);
});
