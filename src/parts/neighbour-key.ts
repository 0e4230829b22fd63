interface KeyPosition {
  readonly row: number;
  readonly column: number;
}

/** The key that an arrow key, Home or End leads to in rows of different length; undefined for any other `key`. */
export function neighbourKey(rows: readonly (readonly string[])[], { row, column }: KeyPosition, key: string) {
  const last = (rows[row]?.length ?? 1) - 1;
  const inRow = (next: number): KeyPosition => ({
    row: next,
    column: Math.min(column, (rows[next]?.length ?? 1) - 1),
  });
  switch (key) {
    case 'ArrowRight':
      return { row, column: column === last ? 0 : column + 1 };
    case 'ArrowLeft':
      return { row, column: column === 0 ? last : column - 1 };
    case 'ArrowDown':
      return inRow((row + 1) % rows.length);
    case 'ArrowUp':
      return inRow((row + rows.length - 1) % rows.length);
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: last };
    default:
      return undefined;
  }
}
