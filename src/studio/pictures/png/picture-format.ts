const latin1 = new TextDecoder('latin1');

/** The beginnings of pictures and documents that people take for the PNG that they once were. */
const beginnings: readonly (readonly [format: string, beginning: RegExp])[] = [
  ['JPEG', /^\u00ff\u00d8\u00ff/],
  ['WebP', /^RIFF[^]{4}WEBP/],
  ['GIF', /^GIF8[79]a/],
  ['AVIF', /^[^]{4}ftypavi[fs]/],
  ['HEIC', /^[^]{4}ftyp(?:he[iv][cmsx]|mif1|msf1)/],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['BMP', /^BM[^]{4}\0{4}/],
  ['PDF', /^%PDF-/],
  ['SVG', /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i],
];

/** The format of a file by its beginning, whatever its name says; undefined for a format that no picture of ours turns into. */
export function formatOf(file: Uint8Array): string | undefined {
  // Not the label's Windows code page: its letters for 0x80 to 0x9f are none of these.
  const start = latin1.decode(file.subarray(0, 1_000));
  return beginnings.find(([, beginning]) => beginning.test(start))?.[0];
}
