import { expect, test } from 'vitest';
import { programsFor } from '../../../../src/procedure/world/programs.ts';
import { searchEntryOf, searchTextOf } from '../../../../src/procedure/world/search-entry.ts';

test.each(['', 'i', 'IE', 'ｉｅ', ' Internet Explorer ', 'えっじ', 'ブラウザー'])('「%s」 is kept', (text) => {
  expect(searchEntryOf(text)).toEqual({ text });
});

test.each([
  ['HimitsuSrch8', 12],
  ['iehimitsu', 9],
  ['himitsu ie', 10],
  ['メモ帳', 3],
  [' ', 1],
  ['＊＊', 2],
  ['𠮷野', 2],
])('of 「%s」 only the length is kept', (text, length) => {
  expect(searchEntryOf(text)).toEqual({ length });
});

test.each(['', 'IE', ' ', 'HimitsuSrch8', '𠮷野'])(
  'what stands in the box for 「%s」 is the same entry, and finds the same programs',
  (text) => {
    const shown = searchTextOf(searchEntryOf(text));
    expect(searchEntryOf(shown)).toEqual(searchEntryOf(text));
    expect(programsFor(shown)).toEqual(programsFor(text));
  },
);
