import { textIn, type Chunk } from './png-chunks.ts';

/** No note is longer; a small file may hold far more. */
const maxBytes = 20_000_000;

/**
 * The text under a keyword, also where another program has saved the picture again: compressed, or as a kind of text that has
 * Latin letters only, into which UTF-8 is written nevertheless. Undefined where there is none, or it is damaged.
 */
export async function keptText(chunks: readonly Chunk[], keyword: string): Promise<string | undefined> {
  const asWritten = textIn(chunks, keyword);
  if (asWritten !== undefined) return asWritten;
  for (const { type, data } of chunks) {
    const named = data.indexOf(0);
    if (named < 0 || new TextDecoder('latin1').decode(data.subarray(0, named)) !== keyword) continue;
    const bytes = await contentOf(type, data, named);
    if (bytes) return decoded(bytes);
  }
  return undefined;
}

/** The bytes of the text after a keyword, which ends at a zero. */
async function contentOf(type: string, data: Uint8Array, named: number): Promise<Uint8Array | undefined> {
  if (type === 'tEXt') return data.subarray(named + 1);
  if (type === 'zTXt') return inflated(data.subarray(named + 2));
  if (type !== 'iTXt') return undefined;
  // Flag and method of compression, then language and translated keyword, each ended by a zero.
  const language = data.indexOf(0, named + 3);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  return translated < 0 ? undefined : inflated(data.subarray(translated + 1));
}

async function inflated(compressed: Uint8Array): Promise<Uint8Array | undefined> {
  const stream = new Blob([compressed.slice()]).stream().pipeThrough(new DecompressionStream('deflate'));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (const reader = stream.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      length += value.length;
      if (length > maxBytes) {
        await reader.cancel();
        return undefined;
      }
    }
  } catch {
    return undefined;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}
