import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { workbookOf } from '../../../../src/training/results/workbook.ts';
import type { Cell } from '../../../../src/training/results/csv.ts';
import { readWorkbook } from '../../../support/files/read-workbook.ts';
import { changedBySpreadsheets, formulas, formulasInside } from '../../../support/files/spreadsheet-texts.ts';

const partOf = (rows: readonly (readonly Cell[])[], path: string, name = '結果') =>
  workbookOf(rows, name).find((part) => part.path === path)?.content ?? '';
const sheetOf = (...rows: readonly (readonly Cell[])[]) => partOf([['名前'], ...rows], 'xl/worksheets/sheet1.xml');
const textsOf = (...texts: readonly string[]) =>
  readWorkbook(sheetOf(...texts.map((text) => [text])))
    .slice(1)
    .map(([cell]) => cell?.text);

test.each([
  ...changedBySpreadsheets,
  ...['O\'Neil, "Bob"', 'a;b', '<&>', ' 佐藤 ', '👨‍👩‍👧‍👦', '漢'.repeat(40), 'constructor', '__proto__', '_x0041_', "'0012"],
])('a text is a cell of text, letter by letter: %s', (text) => {
  expect(readWorkbook(sheetOf([text]))[1]).toEqual([{ place: 'A2', kind: 'text', format: '49', text }]);
});

test.each(formulas)('no text is a formula, nor becomes one when the workbook is saved as CSV: %j', (text) => {
  expect(textsOf(text)).toEqual([`'${text}`]);
  expect(sheetOf([text])).not.toContain('<f>');
});

test.each(formulasInside)('nor where that CSV is split at another sign: %j', (text, disarmed) => {
  // XML has an end of line of its own.
  expect(textsOf(text)).toEqual([disarmed]);
});

test('figures are numbers, moments are dates, and what is empty is no cell', () => {
  const moment = { wallClock: '2026-04-01T10:05:09', text: '2026/04/01 10:05:09' };
  expect(readWorkbook(sheetOf([0, 100, '', moment]))[1]).toEqual([
    { place: 'A2', kind: 'number', format: '0', text: '0' },
    { place: 'B2', kind: 'number', format: '0', text: '100' },
    // 1 April 2026 is day 46,113.
    { place: 'D2', kind: 'number', format: '164', text: String(46_113 + 36_309 / 86_400) },
  ]);
});

test('columns go on after Z', () => {
  const places = readWorkbook(sheetOf(Array.from({ length: 28 }, () => 1)))[1]?.map(({ place }) => place);
  expect(places?.slice(-3)).toEqual(['Z2', 'AA2', 'AB2']);
});

test('the head stays in sight, and is repeated on paper', () => {
  expect(sheetOf(['a'])).toContain('<pane ySplit="1"');
  expect(partOf([['名前']], 'xl/workbook.xml', "先生's")).toContain(`'先生''s'!$1:$1</definedName>`);
});

test('what XML cannot hold is replaced, so that the file opens', () => {
  expect(textsOf('a\u0001b\ud842', 'a\r\nb')).toEqual(['a\ufffdb\ufffd', 'a\r\nb']);
});

test('any texts are read back as the same', () => {
  const text = fc.string({ unit: fc.constantFrom('_', 'x', '0', '4', '1', '<', '&', '"', ']', '>', ' ', 'あ', '\n') });
  fc.assert(
    fc.property(
      fc.array(
        text.filter((each) => each !== '' && !each.startsWith('\n')),
        { minLength: 1 },
      ),
      (texts) => {
        expect(textsOf(...texts)).toEqual(texts);
      },
    ),
  );
});
