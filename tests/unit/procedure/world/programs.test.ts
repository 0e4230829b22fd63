import { expect, test } from 'vitest';
import { programs, programsFor, programsOf } from '../../../../src/procedure/world/programs.ts';

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

test.each(['メール', 'ﾒｰﾙ', 'めーる', '電子メール', 'Mail', 'ｍａｉｌ'])(
  '%s finds the mail program, where there is one',
  (text) => {
    expect(programsFor(text)).toEqual(['mail']);
    expect(programsFor(text, programsOf(true))).toEqual(['mail']);
    expect(programsFor(text, programsOf(false))).toEqual([]);
  },
);

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
  mail: ['メール', 'めーる', '電子メール', 'でんしめーる', 'Mail'],
} as const;

test.each(programs.flatMap((program) => fullNames[program].map((name) => ({ name, program }))))(
  '$name, typed to the end, finds $program',
  ({ name, program }) => {
    expect(programsFor(name)).toContain(program);
    expect(programsFor(`${name}@`)).toEqual([]);
  },
);
