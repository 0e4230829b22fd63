import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { captionText } from '../../../../src/pc/callouts/caption-lines.ts';
import { measures } from '../../../../src/pc/callouts/shapes.ts';

test('a short caption is one line', () => {
  expect(captionText('ここを押します', 270).lines).toEqual(['ここを押します']);
});

test('a long one is broken into lines of about the same length, with nothing lost', () => {
  const words = '期限が切れていることは、この赤い枠の中のメッセージでわかります';
  const { lines, width } = captionText(words, 270);
  expect(lines.join('')).toBe(words);
  const lengths = lines.map(({ length }) => length);
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(4);
  expect(width).toBeLessThanOrEqual(300);
});

test('a line ends where a phrase does, as long as that fits', () => {
  expect(captionText('このメッセージで、期限切れとわかります', 200).lines).toEqual([
    'このメッセージで、',
    '期限切れとわかります',
  ]);
  expect(captionText('press OK to go on and on and on and on', 200).lines.join(' ')).toBe(
    'press OK to go on and on and on and on',
  );
  // One phrase that is longer than a line.
  expect(captionText('電子証明書発行処理完了確認画面電子証明書発行処理完了確認画面', 270).lines.length).toBeGreaterThan(
    1,
  );
});

test.each(['、', '。', '」', 'っ', 'ー'])('no line begins with %s', (letter) => {
  for (let before = 1; before < 30; before += 1) {
    const { lines } = captionText(`${'あ'.repeat(before)}${letter}${'い'.repeat(20)}`, 200);
    expect(lines.some((line) => line.startsWith(letter))).toBe(false);
  }
});

test('no line ends with an opening bracket', () => {
  for (let before = 1; before < 30; before += 1) {
    const { lines } = captionText(`${'あ'.repeat(before)}「${'い'.repeat(20)}」`, 200);
    expect(lines.some((line) => line.endsWith('「'))).toBe(false);
  }
});

/** How far a letter takes the pen in the font that captions are drawn with, in parts of its height: the table `hmtx`. */
async function advanceOf(font: Buffer, letter: string): Promise<number> {
  const only = await subsetFont(font, letter, { targetFormat: 'sfnt', keepFeatures: [] });
  const at = (tag: string): number => {
    for (let entry = 12; entry < 12 + 16 * only.readUInt16BE(4); entry += 16) {
      if (only.toString('latin1', entry, entry + 4) === tag) return only.readUInt32BE(entry + 8);
    }
    throw new Error(`the font has no table ${tag}`);
  };
  // The first shape stands for letters that there are none of. Those at the end that are as wide as one another share a figure.
  const figures = only.readUInt16BE(at('hhea') + 34);
  const own = Array.from({ length: figures }, (_, shape) => only.readUInt16BE(at('hmtx') + 4 * shape));
  const advances = figures > 1 ? own.slice(1) : own;
  return Math.max(...advances) / only.readUInt16BE(at('head') + 18);
}

const drawnLetters = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...Array.from('あんアン期限、。「」ー・…'),
];

test('no line is wider than its box, whatever letters it is written in', async () => {
  const file = import.meta.resolve('@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-400-normal.woff2');
  const font = await subsetFont(readFileSync(fileURLToPath(file)), drawnLetters.join(''), {
    targetFormat: 'sfnt',
    keepFeatures: [],
  });
  for (const letter of drawnLetters) {
    const advance = await advanceOf(font, letter);
    expect(advance, letter).toBeGreaterThan(0);
    const { lines, width } = captionText(letter.repeat(40), measures.captionWidth);
    const longest = Math.max(...lines.map((line) => line.length)) * advance * measures.captionFontSize;
    expect(longest, letter).toBeLessThanOrEqual(width - 2 * measures.captionPadding);
  }
});

test('capitals and digits have the room that they take, in one line', () => {
  const roomOf = (words: string) => captionText(words, measures.captionWidth).width - 2 * measures.captionPadding;
  // As wide as the font's own figures make them: 0.98 and 0.76 of the letter's height each.
  expect(roomOf('WWW')).toBeGreaterThanOrEqual(3 * 0.98 * measures.captionFontSize);
  expect(roomOf('2026')).toBeGreaterThanOrEqual(4 * 0.76 * measures.captionFontSize);
});

test.each([
  ['ここを押します', 270, { lines: ['ここを押します'], width: 121, height: 37 }],
  [
    'このメッセージで、期限切れとわかります',
    200,
    { lines: ['このメッセージで、', '期限切れとわかります'], width: 166, height: 58 },
  ],
  // However small the room, four characters stand in a line.
  ['電子証明書', 30, { lines: ['電子証', '明書'], width: 61, height: 58 }],
])('a caption is as large as its lines and what is around them: %s', (words, room, text) => {
  expect(captionText(words, room)).toEqual(text);
});

test('lines of the same length are not worth another line', () => {
  expect(captionText('期限切れの期限切れの期限切れの確認してください', 270).lines).toEqual([
    '期限切れの期限切れの期限切れの',
    '確認してください',
  ]);
});

test.each([80, 120, 200, 270, 400])(
  'in a room of %i pixels a caption is no wider than that, nor than is easily read',
  (room) => {
    const { width } = captionText('期限が切れていることは、この赤い枠の中のメッセージでわかります', room);
    expect(width).toBeLessThanOrEqual(Math.min(room, 270));
  },
);
