/** Why the bytes of a file are not read as text: UTF-16 that does not begin with its mark, or no Unicode at all. */
export type EncodingFault = 'utf16' | 'notUtf8';

export type TextReading =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: EncodingFault };

/** The beginnings by which editors mark the encoding of a file, and its name. */
const marks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * Reads a text file as an editor saved it: UTF-8 with or without a byte order mark, or UTF-16 with one. Nothing is guessed:
 * Shift_JIS read as something else, or something else as Shift_JIS, would be other letters without a word.
 */
export function encodedText(bytes: Uint8Array): TextReading {
  const [first, second] = bytes;
  const marked = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  // UTF-16 without a mark begins with an ASCII character that has a zero byte beside it.
  if (!marked && (first === 0 || second === 0)) return { ok: false, fault: 'utf16' };
  try {
    // Drops the mark.
    return { ok: true, text: new TextDecoder(marked?.encoding ?? 'utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, fault: 'notUtf8' };
  }
}
