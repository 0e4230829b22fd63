/** A text stays a text whatever it looks like; a number is a number for the program that opens the file. */
export type Cell = string | number;

/** What a spreadsheet takes for a formula, also in the wide letters of a Japanese keyboard. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/** What a spreadsheet would turn into another number, a date or a time: 0012, 3-2, 1/2, 10:30, 1e5, more digits than it keeps. */
const misread = /^(?:0\d+|\d+(?:[-/:]\d+)+|\d+(?:\.\d+)?[eE]\+?\d+|\d{16,})$/;

function textOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  // An apostrophe before it is how the spreadsheet itself marks a text.
  const plain = formula.test(cell) || misread.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/**
 * A table as comma-separated values (RFC 4180) that Excel opens by a double click: with a byte order mark, without which it
 * takes the letters for Shift_JIS.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `${String.fromCodePoint(0xfeff)}${rows.map((row) => `${row.map(textOf).join(',')}\r\n`).join('')}`;
