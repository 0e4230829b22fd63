import { expect, test } from 'vitest';
import { changesPage } from '../../../../src/cli/shots/changes-page.ts';
import { indexPage } from '../../../../src/cli/shots/index-page.ts';
import { listed } from './listed.ts';

const picture = listed({ alt: '「<OK>」と"表示"' });

test('the index has each picture with its words, loaded late, and nothing from elsewhere', () => {
  const page = indexPage([picture, { ...picture, size: 'large', file: 'full-lock/01-openBrowser-page-large.png' }], 0);
  expect(page).toContain('<a href="full-lock/01-openBrowser-page-small.png">');
  expect(page).toContain('alt="「&lt;OK&gt;」と&quot;表示&quot;" width="2" height="2" loading="lazy"');
  expect(page).toContain('value="large" checked>大');
  expect(page).not.toContain('value="medium"');
  expect(page).toContain('パスワードの利用停止と連絡先');
  expect(page).not.toMatch(/https?:|\/\//);
  expect(page).not.toContain('changes/');
});

test('each step has a heading that says its number and name, and what is to be seen after it', () => {
  const given = listed({ file: 'full-lock/00-given-page-small.png', step: '0', count: 0, alt: '開始時の画面' });
  const page = indexPage([given, picture, { ...picture, size: 'large' }], 0);
  expect(page.match(/<h3>.*<\/h3>/g)).toEqual([
    '<h3><code>開始時</code>開始時の画面</h3>',
    '<h3><code>1 openBrowser</code>「&lt;OK&gt;」と&quot;表示&quot;</h3>',
  ]);
});

test('it leads to the changes where there are some', () => {
  expect(indexPage([picture], 3)).toContain('<a href="changes/index.html">前の画面から変わったもの（3枚）</a>');
});

test('a change shows before, now and difference, and words that are others', () => {
  const before = { ...picture, alt: '前の説明' };
  const page = changesPage([
    {
      change: { kind: 'changed', before, after: picture, in: { picture: true, alt: true, callouts: false } },
      files: { before: 'x/1-before.png', after: 'x/1-after.png', difference: 'x/1-difference.png' },
      pixels: 1234,
    },
    { change: { kind: 'gone', before }, files: { before: 'x/2-before.png' }, pixels: null },
  ]);
  expect(page.match(/<img [^>]*alt="(.：|..：)/g)).toHaveLength(4);
  expect(page).toContain('1,234画素が変わりました。');
  expect(page).toContain('<dd>前の説明</dd>');
  expect(page).toContain('<code>なくなった</code>');
});
