import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf, type Cell } from '../../../../src/training/results/csv.ts';
import { readCsv, splitAt } from '../../../support/files/read-csv.ts';
import { changedBySpreadsheets, formulas, formulasInside } from '../../../support/files/spreadsheet-texts.ts';

const lineOf = (...cells: readonly Cell[]) => csvOf([cells]).slice(1, -2);

test('a file begins with the byte order mark, and each line ends with CR and LF', () => {
  expect(
    csvOf([
      ['日時', '点数'],
      ['あ', 80],
    ]),
  ).toBe('\uFEFF日時,点数\r\nあ,80\r\n');
});

test('commas, quotes and ends of line stay within their cell', () => {
  expect(lineOf('a,b', 'say "はい"', '1\r\n2', 'plain')).toBe('"a,b","say ""はい""","1\r\n2",plain');
});

test.each(formulas)('what a spreadsheet takes for a formula becomes a text: %j', (text) => {
  const [[cell = ''] = []] = readCsv(csvOf([[text]]).slice(1));
  expect(cell).toBe(`'${text}`);
});

test.each(formulasInside)(
  'what is a formula where lines are split at another sign becomes a text: %j',
  (text, disarmed) => {
    const [[cell = ''] = []] = readCsv(csvOf([[text]]).slice(1));
    expect(cell).toBe(disarmed);
  },
);

test.each(changedBySpreadsheets)('a program finds a name as it was typed: %s', (text) => {
  expect(readCsv(csvOf([[text]]).slice(1))).toEqual([[text]]);
});

test('ordinary names and numbers stay as they are, and a moment stands in words', () => {
  const moment = { wallClock: '2026-04-01T10:05:09', text: '2026/04/01 10:05:09' };
  expect(lineOf('12', 'あやめ', 'A-1', -3, 0.5, moment)).toBe('12,あやめ,A-1,-3,0.5,2026/04/01 10:05:09');
});

test('any content of a table is read back as the same, and no text as a formula, wherever lines are split', () => {
  const table = fc.array(
    fc.array(
      fc.string({
        unit: fc.constantFrom(
          '=',
          '+',
          '-',
          '@',
          '\t',
          '\r',
          '\n',
          '"',
          ',',
          "'",
          ';',
          '|',
          'あ',
          '0',
          ' ',
          '1',
          '2',
          '/',
        ),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(table, (rows) => {
      const back = readCsv(csvOf(rows).slice(1));
      expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      const pairs = rows.flat().map((text, index) => ({ text, cell: back.flat()[index] ?? '' }));
      const bare = (text: string) => text.replaceAll("'", '');
      expect(pairs.filter(({ text, cell }) => bare(cell) !== bare(text))).toEqual([]);
      expect(pairs.filter(({ cell }) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      for (const separator of [';', '\t', '|']) {
        expect(splitAt(separator, csvOf(rows).slice(1)).filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
      }
    }),
  );
});
