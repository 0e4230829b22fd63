/** Reads lines as a program does that splits them at another sign than the comma: quotation marks count where a cell begins. */
export function splitAt(separator: string, text: string): readonly string[] {
  const cells: string[] = [''];
  let quoted = false;
  let isStart = true;
  for (const sign of text) {
    if (sign === '"' && (isStart || quoted)) {
      quoted = !quoted;
    } else if (!quoted && (sign === separator || sign === '\r' || sign === '\n')) {
      cells.push('');
    } else {
      cells.push(`${cells.pop() ?? ''}${sign}`);
    }
    isStart = !quoted && (sign === separator || sign === '\r' || sign === '\n');
  }
  return cells;
}

/** Reads comma-separated values as RFC 4180 has them. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (let found = cell.exec(text); found && cell.lastIndex <= text.length; found = cell.exec(text)) {
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') rows.push([]);
    if (cell.lastIndex === text.length) break;
  }
  return rows.filter((row) => row.length > 0);
}
