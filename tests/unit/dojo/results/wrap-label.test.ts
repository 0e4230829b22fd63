import { expect, test } from 'vitest';
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
