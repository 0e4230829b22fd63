// The chunks of a PNG beside its pixels (ISO/IEC 15948). A file is a signature and a list of chunks: length, type, data, CRC.

export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const view = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength);

export const isPng = (file: Uint8Array): boolean => signature.every((byte, index) => file[index] === byte);

/** A chunk in a file, with length, type and CRC. */
interface ChunkInFile extends Chunk {
  readonly whole: Uint8Array;
}

/** Everything after a file's signature, in its order; undefined if the file is truncated or not a PNG. */
function piecesOf(file: Uint8Array): readonly ChunkInFile[] | undefined {
  if (!isPng(file)) return undefined;
  const pieces: ChunkInFile[] = [];
  for (let at = signature.length; at + 12 <= file.length;) {
    const end = at + 8 + view(file).getUint32(at);
    if (end + 4 > file.length) return undefined;
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    pieces.push({ type, data: file.subarray(at + 8, end), whole: file.subarray(at, end + 4) });
    if (type === 'IEND') return pieces;
    at = end + 4;
  }
  return undefined;
}

const isSound = ({ whole }: ChunkInFile): boolean =>
  crcOf(whole.subarray(4, -4)) === view(whole).getUint32(whole.length - 4);

/** The chunks of a file, in their order; undefined if the file is truncated or not a PNG, or a CRC does not match. */
export function chunksOf(file: Uint8Array): readonly Chunk[] | undefined {
  const pieces = piecesOf(file);
  return pieces?.every(isSound) ? pieces.map(({ type, data }) => ({ type, data })) : undefined;
}

export const pngOf = (chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> => joined(chunks.map(wholeOf));

function wholeOf({ type, data }: Chunk): Uint8Array {
  const end = 8 + data.length;
  const whole = new Uint8Array(end + 4);
  view(whole).setUint32(0, data.length);
  whole.set(new TextEncoder().encode(type), 4);
  whole.set(data, 8);
  view(whole).setUint32(end, crcOf(whole.subarray(4, end)));
  return whole;
}

function joined(wholes: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(wholes.reduce((bytes, { length }) => bytes + length, signature.length));
  file.set(signature);
  let at = signature.length;
  for (const whole of wholes) {
    file.set(whole, at);
    at += whole.length;
  }
  return file;
}

/** An uncompressed international text. @param keyword 1 to 79 Latin characters */
export const textChunk = (keyword: string, text: string): Chunk => ({
  type: 'iTXt',
  data: new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`),
});

/** The text under a keyword; undefined if it is missing or compressed. */
export function textIn(chunks: readonly Chunk[], keyword: string): string | undefined {
  for (const { type, data } of chunks) {
    if (type !== 'iTXt') continue;
    const named = data.indexOf(0);
    // After the keyword come compression flag and method, then language and translated keyword, each ended by a zero.
    const language = data.indexOf(0, named + 3);
    const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
    if (new TextDecoder().decode(data.subarray(0, named)) !== keyword || data[named + 1] !== 0 || translated < 0)
      continue;
    return new TextDecoder().decode(data.subarray(translated + 1));
  }
  return undefined;
}

/** The printing resolution. */
export function resolutionChunk(dotsPerInch: number): Chunk {
  const data = new Uint8Array(9);
  const perMetre = Math.round(dotsPerInch / 0.0254);
  view(data).setUint32(0, perMetre);
  view(data).setUint32(4, perMetre);
  data[8] = 1;
  return { type: 'pHYs', data };
}

/**
 * Inserts chunks right after the header, where every reader accepts them. They replace chunks of the same type, except texts.
 * Does not check the CRCs of the rest: the file was just made, and checking every byte takes noticeable time.
 * @throws Error if the file is not a PNG
 */
export function withChunks(file: Uint8Array, added: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const [header, ...rest] = piecesOf(file) ?? [];
  if (!header) throw new Error('this is no PNG');
  const replaced = new Set(added.map(({ type }) => type).filter((type) => type !== 'iTXt'));
  const kept = rest.filter(({ type }) => !replaced.has(type));
  return joined([header.whole, ...added.map(wholeOf), ...kept.map(({ whole }) => whole)]);
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xed_b8_83_20 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
});

/** CRC-32, as in annex D of the standard. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}
