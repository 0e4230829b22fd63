import { pngOf } from '../png/png-chunks.ts';
import { countColours, type Pixels } from './count-colours.ts';
import { maxChanged, paletteOf } from './palette-of.ts';

/**
 * A picture of a screen as a PNG with a palette, about a quarter as large as one without. Undefined where it would not be the same
 * picture to the eye: it is transparent somewhere, or has too many colours, as a photograph does.
 */
export async function indexedPng(pixels: Pixels): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const counted = countColours(pixels);
  const palette = counted && paletteOf(counted);
  if (!palette || palette.changed > maxChanged) return undefined;
  const { width, height } = pixels;
  // Each row begins with its filter: none, since indexes of neighbours say nothing about each other.
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0, pixel = 0; row < height; row += 1) {
    const start = row * (width + 1) + 1;
    for (let column = 0; column < width; column += 1, pixel += 1) {
      rows[start + column] = palette.indexOf[counted.colourAt[pixel] ?? 0] ?? 0;
    }
  }
  return pngOf([
    { type: 'IHDR', data: headerOf(width, height) },
    { type: 'PLTE', data: Uint8Array.from(palette.colours.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255])) },
    { type: 'IDAT', data: await deflated(rows) },
    { type: 'IEND', data: new Uint8Array() },
  ]);
}

/** ISO/IEC 15948, 11.2.1: 8 bits, indexed colour, the only methods there are, not interlaced. */
function headerOf(width: number, height: number): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  return header;
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
