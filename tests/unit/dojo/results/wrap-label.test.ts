import { expect, test, vi } from 'vitest';
import { wrapLabel } from '../../../../src/dojo/results/wrap-label.ts';

test('a short label is one line, without the full stop of its sentence', () => {
  expect(wrapLabel('「発行」を押します。', 15)).toEqual(['「発行」を押します']);
});

test('a longer label breaks between words', () => {
  expect(wrapLabel('開いているInternet Explorerのウィンドウを閉じます。', 15)).toEqual([
    '開いているInternet Explorerの',
    'ウィンドウを閉じます',
  ]);
});

test('a label that has no room on two lines ends with an ellipsis', () => {
  const lines = wrapLabel('ログインパスワードの入力欄の右にある「ソフトウェアキーボードを開く」を押します。', 15);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
});

test('without a segmenter a line breaks between Japanese characters, and not within a Latin word', async () => {
  vi.resetModules();
  vi.stubGlobal('Intl', {});
  const { wrapLabel: wrapped } = await import('../../../../src/dojo/results/wrap-label.ts');
  const lines = wrapped('開いているInternet Explorerのウィンドウを閉じます。', 9);
  expect(lines[0]).toBe('開いているInternet');
  expect(lines).toHaveLength(2);
});
