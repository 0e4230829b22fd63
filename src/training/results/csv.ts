import { harmless } from './formula.ts';

/** A moment, as the spreadsheet's own kind of date by the wall clock, and as the same in words. */
export interface MomentCell {
  /** `2026-04-01T10:05:09`, without a time zone, as the clock on the wall showed it. */
  readonly wallClock: string;
  readonly text: string;
}

/** A string stays text in the spreadsheet, whatever it looks like; a number stays a number. */
export type Cell = string | number | MomentCell;

function textOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  // A formula that lies as text in a workbook lives again when the workbook is saved as CSV, so workbooks have the same texts.
  const plain = typeof cell === 'string' ? harmless(cell) : cell.text;
  return /[",\r\n]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/**
 * Writes a table as comma-separated values (RFC 4180), for programs that read every text as it is. A spreadsheet takes `0012` or
 * `3-2` in it for a number or a date, and no mark prevents that which would not become part of the text elsewhere: that is what
 * `workbookOf` is for. The byte order mark keeps Excel from reading Shift_JIS.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `${String.fromCodePoint(0xfeff)}${rows.map((row) => `${row.map(textOf).join(',')}\r\n`).join('')}`;
