import { truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readMemoryFile, writeMemory } from '../../../../src/cli/manual/memory-file.ts';
import { readMemory, withEditions, withoutFiles, writtenHashes } from '../../../../src/cli/manual/memory.ts';
import { emptyFolder } from '../shots/folder.ts';
import { edition } from './editions.ts';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
const memory = { editions: [edition('one', 'はい', { 'one.docx': a, 'pictures/one/01-yes.png': b })], listed: {} };
const bytes = (text: string) => new TextEncoder().encode(text);

test('what is written is read again, and written as the same text', () => {
  const text = writeMemory(memory);
  expect(readMemoryFile(bytes(text))).toEqual({ ok: true, content: memory });
  expect(text.endsWith('}\n')).toBe(true);
});

test.each([
  ['', 'it is damaged: it is not JSON'],
  [writeMemory(memory).slice(0, -9), 'it is damaged: it is not JSON'],
  ['{"format":"shomei-dojo-shots","version":1}', 'it is no memory of manuals'],
  [writeMemory(memory).replace('"version": 1', '"version": 2'), 'it is of a newer format, 2; this version reads 1'],
  [writeMemory(memory).replace('"one.docx"', '"../one.docx"'), /^it is damaged at editions\.0\.files/],
  [writeMemory(memory).replace('"one.docx"', '"pictures/../one.docx"'), /^it is damaged at editions\.0\.files/],
  [writeMemory(memory).replace(a, 'A'), /^it is damaged at editions\.0\.files/],
  [writeMemory(memory).replace('"はい"', '7'), /^it is damaged at editions\.0\.said\.steps\.0\.instruction/],
  [writeMemory(memory).replace('"listed"', '"more": 1, "listed"'), /^it is damaged at more/],
])('a file that is none, newer or damaged is named: %#', (text, fault) => {
  const reading = readMemoryFile(bytes(text));
  expect(reading).toMatchObject({ ok: false, fault: expect.stringMatching(fault) });
});

test('a folder has no memory, that of an older version, or both', () => {
  const folder = emptyFolder();
  expect(readMemory(folder)).toBeNull();
  const list = { format: 'shomei-dojo-manuals', version: 1, files: { 'one.html': a, 'pictures/one/01-a.png': b } };
  writeFileSync(join(folder, 'manuals.json'), JSON.stringify(list));
  expect(readMemory(folder)).toEqual({ editions: [], listed: list.files });
  writeFileSync(join(folder, 'manual.json'), writeMemory(memory));
  expect(readMemory(folder)).toEqual({ ...memory, listed: list.files });
});

test.each(['manual.json', 'manuals.json'])('a damaged %s is named with what to do', (name) => {
  const folder = emptyFolder();
  writeFileSync(join(folder, name), '{');
  expect(() => readMemory(folder)).toThrow(
    `${join(folder, name)} cannot be read: it is damaged: it is not JSON. Nothing was written. Give --out another folder; or`,
  );
});

test('one that is too large is not even read', () => {
  const path = join(emptyFolder(), 'manual.json');
  writeFileSync(path, '');
  truncateSync(path, 50_000_001);
  expect(() => readMemory(dirname(path))).toThrow(`${path} cannot be read: it has more than 50000000 bytes.`);
});

test('a file may be what any edition says while it is being replaced, and afterwards what the new one says', () => {
  const next = edition('one', 'いいえ', { 'one.docx': b });
  const meanwhile = { ...memory, editions: [...memory.editions, next] };
  expect(writtenHashes(meanwhile).get('one.docx')).toEqual(new Set([a, b]));
  const final = withEditions(withoutFiles(memory, new Set(['one.docx'])), [next]);
  expect(final.editions.map(({ files }) => Object.keys(files))).toEqual([['pictures/one/01-yes.png'], ['one.docx']]);
});

test('an edition of which no file is left is forgotten, and files of the same edition belong together', () => {
  const none = withoutFiles(memory, new Set(['one.docx', 'pictures/one/01-yes.png']));
  expect(none.editions).toEqual([]);
  const more = withEditions(memory, [edition('one', 'はい', { 'one.html': b })]);
  expect(more.editions.map(({ files }) => files)).toEqual([{ ...memory.editions[0]?.files, 'one.html': b }]);
});
