import type { LogoFault } from './reason.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** A logo is shown with a height of about 40 pixels; this is enough for a display of any density. */
const maxPixels = 1_000_000;

const notPng: LogoFault = { kind: 'notPng' };

/** The reason why a PNG is refused as a logo, by its list of chunks (PNG, 5.3). The pixels themselves are not read. */
export function pngFault(bytes: Uint8Array): LogoFault | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return notPng;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const seen: string[] = [];
  let at = signature.length;
  while (at + 12 <= bytes.length && seen.at(-1) !== 'IEND') {
    seen.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
    at += 12 + view.getUint32(at);
  }
  if (seen[0] !== 'IHDR' || seen.at(-1) !== 'IEND' || !seen.includes('IDAT') || at !== bytes.length) return notPng;
  // Animated, so that no picture of a page would have the same bytes twice.
  if (seen.includes('acTL')) return { kind: 'animated' };
  const [width, height] = [view.getUint32(signature.length + 8), view.getUint32(signature.length + 12)];
  if (width * height === 0) return notPng;
  return width * height > maxPixels ? { kind: 'pixels', width, height, most: maxPixels } : undefined;
}
