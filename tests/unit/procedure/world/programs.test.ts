import { expect, test } from 'vitest';
import { browsers } from '../../../../src/procedure/world/browser.ts';
import { programsFor } from '../../../../src/procedure/world/programs.ts';

test.each([
  'IE',
  'ie',
  'ｉｅ',
  'ＩＥ',
  ' ie ',
  'i',
  'internet',
  'Internet Explorer',
  'インターネット',
  'ｲﾝﾀｰﾈｯﾄ',
  'いんたーねっと',
  'いん',
])('%s finds Internet Explorer', (text) => {
  expect(programsFor(text)).toEqual(['ie']);
});

test.each(['Edge', 'ｅｄｇｅ', 'Microsoft', 'エッジ', 'えっじ', 'マイクロソフト'])('%s finds Edge', (text) => {
  expect(programsFor(text)).toEqual(['edge']);
});

test('a text that begins names of both browsers finds both, Internet Explorer first', () => {
  expect(programsFor('e')).toEqual(['ie', 'edge']);
  expect(programsFor('エ')).toEqual(['ie', 'edge']);
});

test.each(['', ' ', '　', 'xplorer', 'インターネットバンキング', 'chrome', '.*', '('])(
  '「%s」 finds nothing',
  (text) => {
    expect(programsFor(text)).toEqual([]);
  },
);

// Names as a person types them, so that none can be lost or misspelt unnoticed.
const fullNames = {
  ie: [
    'IE',
    'iexplore',
    'Internet Explorer',
    'Explorer',
    'インターネットエクスプローラー',
    'エクスプローラー',
    'いんたーねっと',
    'ブラウザー',
  ],
  edge: ['Microsoft Edge', 'Edge', 'msedge', 'エッジ', 'マイクロソフトエッジ', 'えっじ', 'ブラウザー'],
} as const;

test.each(browsers.flatMap((browser) => fullNames[browser].map((name) => ({ name, browser }))))(
  '$name, typed to the end, finds $browser',
  ({ name, browser }) => {
    expect(programsFor(name)).toContain(browser);
    expect(programsFor(`${name}@`)).toEqual([]);
  },
);
