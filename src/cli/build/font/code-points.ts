/** The characters of a TrueType font, by its table `cmap` (OpenType 1.9, formats 4 and 12). */
export function codePointsOf(font: Buffer): ReadonlySet<number> {
  const table = tableAt(font, 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(table + 2); index += 1) {
    const subtable = table + font.readUInt32BE(table + 4 + 8 * index + 4);
    const format = font.readUInt16BE(subtable);
    const ranges = format === 4 ? segments(font, subtable) : format === 12 ? groups(font, subtable) : [];
    for (const [first, last] of ranges) for (let code = first; code <= last; code += 1) found.add(code);
  }
  return found;
}

type Range = readonly [first: number, last: number];

function tableAt(font: Buffer, tag: string): number {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

// A segment may include characters without a glyph, but not in a subset. The last segment marks the end.
function segments(font: Buffer, at: number): readonly Range[] {
  const bytes = font.readUInt16BE(at + 6);
  return Array.from({ length: bytes / 2 - 1 }, (_, index) => [
    font.readUInt16BE(at + 16 + bytes + 2 * index),
    font.readUInt16BE(at + 14 + 2 * index),
  ]);
}

function groups(font: Buffer, at: number): readonly Range[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => [
    font.readUInt32BE(at + 16 + 12 * index),
    font.readUInt32BE(at + 20 + 12 * index),
  ]);
}
