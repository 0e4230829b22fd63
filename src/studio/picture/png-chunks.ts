// PNG (ISO/IEC 15948): what stands beside the pixels. A file is its signature and a list of chunks: length, type, data, CRC.

export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const view = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength);

export const isPng = (file: Uint8Array): boolean => signature.every((octet, index) => file[index] === octet);

/** The chunks of a file, in their order; undefined if it is no PNG, is cut off, or a chunk is not what its CRC says. */
export function chunksOf(file: Uint8Array): readonly Chunk[] | undefined {
  if (!isPng(file)) return undefined;
  const chunks: Chunk[] = [];
  for (let at = signature.length; at < file.length;) {
    if (at + 12 > file.length) return undefined;
    const length = view(file).getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > file.length || crcOf(file.subarray(at + 4, end)) !== view(file).getUint32(end)) return undefined;
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    chunks.push({ type, data: file.subarray(at + 8, end) });
    if (type === 'IEND') return chunks;
    at = end + 4;
  }
  return undefined;
}

export function pngOf(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const length = chunks.reduce((octets, { data }) => octets + data.length + 12, signature.length);
  const file = new Uint8Array(length);
  file.set(signature);
  let at = signature.length;
  for (const { type, data } of chunks) {
    const end = at + 8 + data.length;
    view(file).setUint32(at, data.length);
    file.set(new TextEncoder().encode(type), at + 4);
    file.set(data, at + 8);
    view(file).setUint32(end, crcOf(file.subarray(at + 4, end)));
    at = end + 4;
  }
  return file;
}

/** International text, uncompressed. @param keyword 1 to 79 Latin letters */
export const textChunk = (keyword: string, text: string): Chunk => ({
  type: 'iTXt',
  data: new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`),
});

/** The text under a keyword; undefined if there is none, or it is compressed. */
export function textIn(chunks: readonly Chunk[], keyword: string): string | undefined {
  for (const { type, data } of chunks) {
    if (type !== 'iTXt') continue;
    const named = data.indexOf(0);
    // After the keyword: a flag and a method of compression, then language and translated keyword, each ended by a zero.
    const language = data.indexOf(0, named + 3);
    const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
    if (new TextDecoder().decode(data.subarray(0, named)) !== keyword || data[named + 1] !== 0 || translated < 0)
      continue;
    return new TextDecoder().decode(data.subarray(translated + 1));
  }
  return undefined;
}

/** How large it is meant to be printed. */
export function resolutionChunk(dotsPerInch: number): Chunk {
  const data = new Uint8Array(9);
  const perMetre = Math.round(dotsPerInch / 0.0254);
  view(data).setUint32(0, perMetre);
  view(data).setUint32(4, perMetre);
  data[8] = 1;
  return { type: 'pHYs', data };
}

/** Puts chunks where every reader takes them: right behind the header. Others of the same type go, but for texts. */
export function withChunks(file: Uint8Array, added: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const [header, ...rest] = chunksOf(file) ?? [];
  if (!header) throw new Error('this is no PNG');
  const replaced = new Set(added.map(({ type }) => type).filter((type) => type !== 'iTXt'));
  return pngOf([header, ...added, ...rest.filter(({ type }) => !replaced.has(type))]);
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xed_b8_83_20 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
});

/** CRC-32 as the standard's annex D has it. */
function crcOf(octets: Uint8Array): number {
  let crc = 0xff_ff_ff_ff;
  for (const octet of octets) crc = (table[(crc ^ octet) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}
