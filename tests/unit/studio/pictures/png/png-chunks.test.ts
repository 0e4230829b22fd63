import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import {
  chunksOf,
  isPng,
  pngOf,
  resolutionChunk,
  textChunk,
  textIn,
  withChunks,
} from '../../../../../src/studio/pictures/png/png-chunks.ts';

// A picture by somebody else's encoder: two by one pixels.
const picture = new PNG({ width: 2, height: 1 });
picture.data.set([255, 0, 0, 255, 0, 0, 255, 255]);
const file = new Uint8Array(PNG.sync.write(picture));

const long = `{"語":"証明書の選択 🖊","n":"${'長い'.repeat(5_000)}"}`;

test('a file is taken apart and put together again, byte by byte', () => {
  expect(pngOf(chunksOf(file) ?? [])).toEqual(file);
});

test('texts in any language travel, and the picture stays what it was', () => {
  const carrying = withChunks(file, [resolutionChunk(300), textChunk('Description', '画面'), textChunk('note', long)]);
  const chunks = chunksOf(carrying) ?? [];
  expect(textIn(chunks, 'Description')).toBe('画面');
  expect(textIn(chunks, 'note')).toBe(long);
  expect(textIn(chunks, 'other')).toBeUndefined();
  // Somebody else's decoder holds each CRC against its chunk.
  expect(PNG.sync.read(Buffer.from(carrying), { checkCRC: true }).data).toEqual(picture.data);
});

test('300 dots per inch are 11,811 per metre', () => {
  expect([...resolutionChunk(300).data]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
});

test('a resolution replaces an earlier one', () => {
  const once = withChunks(file, [resolutionChunk(96)]);
  const twice = withChunks(once, [resolutionChunk(300)]);
  expect(chunksOf(twice)?.filter(({ type }) => type === 'pHYs')).toEqual([resolutionChunk(300)]);
});

test('a compressed text is not taken for a plain one', () => {
  const { type, data } = textChunk('note', 'abc');
  const compressed = data.slice();
  compressed[5] = 1;
  expect(textIn([{ type, data: compressed }], 'note')).toBeUndefined();
});

test.each([
  ['an empty file', new Uint8Array()],
  ['another kind of file', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a file that is cut off', file.slice(0, -6)],
  ['a file that ends before its end chunk', file.slice(0, -12)],
  ['a signature alone', file.slice(0, 8)],
])('%s is refused', (_, bytes) => {
  expect(chunksOf(bytes)).toBeUndefined();
});

test('one damaged byte anywhere behind the signature is found', () => {
  expect(isPng(file)).toBe(true);
  for (let at = 8; at < file.length; at += 1) {
    const damaged = file.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x55;
    expect(chunksOf(damaged), `byte ${at}`).toBeUndefined();
  }
});
