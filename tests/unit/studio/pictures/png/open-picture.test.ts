import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import type { NoteReading, PictureNote, PictureNotes } from '../../../../../src/session/ports/pictures.ts';
import { pictureNotes } from '../../../../../src/session/records/picture-notes.ts';
import { openPicture } from '../../../../../src/studio/pictures/png/open-picture.ts';
import { textChunk, withChunks } from '../../../../../src/studio/pictures/png/png-chunks.ts';

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
  ['is no picture', fileOf(new TextEncoder().encode('{"format":"shomei-dojo-attempts"}')), 'notPng'],
  ['is empty', fileOf(new Uint8Array()), 'notPng'],
  ['is cut off', fileOf(noted.slice(0, 40)), 'cutOff'],
  ['lost its last bytes', fileOf(noted.slice(0, -3)), 'cutOff'],
  ['was not saved here', fileOf(png), 'noNote'],
  ['is larger than any picture of ours', fileOf(noted, 20_000_001), 'tooLarge'],
  ['cannot be read', { size: 9, arrayBuffer: () => Promise.reject(new Error('gone')) }, 'unreadable'],
])('a file that %s is refused by name', async (_, file, fault) => {
  expect(await open(file)).toEqual({ ok: false, fault });
});

const letters = (text: string) => fileOf(new Uint8Array(Buffer.from(text, 'latin1')));

test.each([
  ['JPEG', letters('\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0')],
  ['JPEG', letters('\u00ff\u00d8\u00ff\u00e1\0\u0010Exif\0')],
  ['WebP', letters('RIFF\u0024\0\0\0WEBPVP8 ')],
  ['GIF', letters('GIF89a\u0001\0')],
  ['AVIF', letters('\0\0\0\u001cftypavif\0\0\0\0')],
  ['HEIC', letters('\0\0\0\u0018ftypheic\0\0\0\0')],
  ['TIFF', letters('II*\0\u0008\0\0\0')],
  ['BMP', letters('BM\u0036\u0030\0\0\0\0\0\0')],
  ['PDF', letters('%PDF-1.7\n')],
  ['SVG', letters('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
])('a file that was converted to %s is named so, whatever its ending', async (format, file) => {
  expect(await open(file)).toEqual({ ok: false, fault: 'otherFormat', at: format });
});

const chunk = (type: string, content: string | Uint8Array) => withChunks(png, [{ type, data: Buffer.from(content) }]);
const packed = (text: string) => deflateSync(text).toString('latin1');
const octets = (text: string) => Buffer.from(text, 'latin1');

test.each([
  [
    'an international text that another program compressed',
    chunk('iTXt', octets(`shomei-dojo\0\u0001\0\0\0${packed('the note')}`)),
  ],
  ['a compressed text with its language', chunk('iTXt', octets(`shomei-dojo\0\u0001\0ja\0x\0${packed('the note')}`))],
  ['a compressed Latin text', chunk('zTXt', octets(`shomei-dojo\0\0${packed('the note')}`))],
  ['a Latin text', chunk('tEXt', octets('shomei-dojo\0the note'))],
  ['the first frame of an animation', withChunks(noted, [{ type: 'acTL', data: new Uint8Array(8) }])],
])('the note is found in %s', async (_, bytes) => {
  expect(await open(fileOf(bytes))).toEqual({ ok: true, note });
});

test.each([
  ['is damaged', octets('shomei-dojo\0\u0001\0\0\0no stream')],
  ['ends too early', octets(`shomei-dojo\0\u0001\0\0\0${packed('the note').slice(0, -6)}`)],
  ['would fill the memory', octets(`shomei-dojo\0\u0001\0\0\0${packed(' '.repeat(20_000_001))}`)],
  ['lacks its language', octets('shomei-dojo\0\u0001\0')],
])('a compressed note that %s is none', async (_, data) => {
  expect(await open(fileOf(chunk('iTXt', data)))).toEqual({ ok: false, fault: 'noNote' });
});

test('a file of as many parts as fit, or of a part that is said to be longer than any file, is no picture of ours', async () => {
  const parts = Array.from({ length: 200_000 }, () => ({ type: 'teXt', data: new Uint8Array() }));
  expect(await open(fileOf(withChunks(png, parts)))).toEqual({ ok: false, fault: 'noNote' });
  const lying = Uint8Array.from(noted);
  lying.set([0xff, 0xff, 0xff, 0xff], 8);
  expect(await open(fileOf(lying))).toEqual({ ok: false, fault: 'cutOff' });
});

test('a note that is nothing but brackets is none, and said so', async () => {
  const deep = chunk('iTXt', octets(`shomei-dojo\0\0\0\0\0${'['.repeat(1_000_000)}`));
  expect(await openPicture(fileOf(deep), pictureNotes)).toEqual({ ok: false, fault: 'notJson' });
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
