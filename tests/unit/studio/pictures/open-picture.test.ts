import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import type { NoteReading, PictureNote, PictureNotes } from '../../../../src/session/ports/pictures.ts';
import { openPicture } from '../../../../src/studio/pictures/open-picture.ts';
import { textChunk, withChunks } from '../../../../src/studio/pictures/png-chunks.ts';

const png = new Uint8Array(PNG.sync.write(new PNG({ width: 1, height: 1 })));
const noted = withChunks(png, [textChunk('Description', '画面'), textChunk('shomei-dojo', 'the note')]);
const note = { alt: '画面' } as PictureNote;

const fileOf = (bytes: Uint8Array, size = bytes.length) => ({
  size,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});

const notes = (reading: NoteReading): PictureNotes => ({
  written: () => '',
  read: (text) => Promise.resolve(text === 'the note' ? reading : { ok: false, fault: { kind: 'notJson' } }),
});
const open = (file: Pick<Blob, 'size' | 'arrayBuffer'>, reading: NoteReading = { ok: true, note }) =>
  openPicture(file, notes(reading));

test('a picture that was saved here brings back its note', async () => {
  expect(await open(fileOf(noted))).toEqual({ ok: true, note });
});

test.each([
  ['is no PNG', fileOf(new TextEncoder().encode('GIF89a')), 'notPng'],
  ['is cut off', fileOf(noted.slice(0, 40)), 'notPng'],
  ['was not saved here', fileOf(png), 'noNote'],
  ['is larger than any picture of ours', fileOf(noted, 20_000_001), 'tooLarge'],
  ['cannot be read', { size: 9, arrayBuffer: () => Promise.reject(new Error('gone')) }, 'unreadable'],
])('a file that %s is refused by name', async (_, file, fault) => {
  expect(await open(file)).toEqual({ ok: false, fault });
});

test('a file of exactly the largest size is read', async () => {
  expect(await open(fileOf(noted, 20_000_000))).toEqual({ ok: true, note });
});

test.each([
  [{ kind: 'damaged', at: 'source.entries.3' } as const, { ok: false, fault: 'damaged', at: 'source.entries.3' }],
  [{ kind: 'newerFormat' } as const, { ok: false, fault: 'newerFormat' }],
])('a note that is not believed is refused with its place, where there is one: %o', async (fault, refusal) => {
  expect(await open(fileOf(noted), { ok: false, fault })).toEqual(refusal);
});
