// Loaded when somebody saves a workbook: most visits need no compression.
import { zipped } from '../../parts/files/zipped.ts';
import type { Cell } from '../../training/results/csv.ts';
import { workbookOf } from '../../training/results/workbook.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A table as the file of an Excel workbook. */
export const zippedWorkbook = (rows: readonly (readonly Cell[])[], sheet: string): Uint8Array<ArrayBuffer> =>
  zipped(workbookOf(rows, sheet));
