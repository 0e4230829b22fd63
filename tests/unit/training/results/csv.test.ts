import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../../../src/training/results/csv.ts';
import { readCsv } from '../../../support/files/read-csv.ts';

const lineOf = (...cells: readonly (string | number)[]) => csvOf([cells]).slice(1, -2);

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

test.each(['=1+1', '+81', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'])(
  'what a spreadsheet takes for a formula becomes a text: %j',
  (text) => {
    const [[cell = ''] = []] = readCsv(csvOf([[text]]).slice(1));
    expect(cell).toBe(`'${text}`);
  },
);

test.each(['0012', '3-2', '1/2', '2026/4/1', '10:30', '1e5', '1234567890123456'])(
  'a number that a learner chose as a name is not turned into something else: %s',
  (text) => expect(lineOf(text)).toBe(`'${text}`),
);

test('ordinary names and numbers stay as they are', () => {
  expect(lineOf('12', 'あやめ', 'A-1', -3, 0.5)).toBe('12,あやめ,A-1,-3,0.5');
});

test('any content of a table is read back as the same, and no text as a formula', () => {
  const table = fc.array(
    fc.array(
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", 'あ', '0', ' ', '1', '2', '/'),
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
      expect(pairs.filter(({ text, cell }) => cell !== text && cell !== `'${text}`)).toEqual([]);
      expect(pairs.filter(({ cell }) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }),
  );
});
