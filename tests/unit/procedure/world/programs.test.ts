import { expect, test } from 'vitest';
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

test('what begins the names of both finds both, Internet Explorer first', () => {
  expect(programsFor('e')).toEqual(['ie', 'edge']);
  expect(programsFor('エ')).toEqual(['ie', 'edge']);
});

test.each(['', ' ', '　', 'xplorer', 'インターネットバンキング', 'chrome', '.*', '('])(
  '「%s」 finds nothing',
  (text) => {
    expect(programsFor(text)).toEqual([]);
  },
);
