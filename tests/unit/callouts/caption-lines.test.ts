import { expect, test } from 'vitest';
import { captionText } from '../../../src/callouts/caption-lines.ts';

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
