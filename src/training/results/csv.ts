/** A string stays text in the spreadsheet, whatever it looks like; a number stays a number. */
export type Cell = string | number;

/** The beginnings of a formula, also in the full-width characters of a Japanese keyboard. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Texts that a spreadsheet would turn into a number, a date or a time: 0012, 3-2, 1/2, 10:30, 1e5, too many digits. */
const misread = /^(?:0\d+|\d+(?:[-/:]\d+)+|\d+(?:\.\d+)?[eE]\+?\d+|\d{16,})$/;

function textOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  // The spreadsheet itself marks text by an apostrophe in front.
  const plain = formula.test(cell) || misread.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/**
 * Writes a table as comma-separated values (RFC 4180) that Excel opens by a double click: with a byte order mark, without which
 * it reads the text as Shift_JIS.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `${String.fromCodePoint(0xfeff)}${rows.map((row) => `${row.map(textOf).join(',')}\r\n`).join('')}`;
