import { PNG } from 'pngjs';
import { toBase64 } from '../../../src/pki/base64.ts';

/** The address of an SVG file with this text. */
export const svgAddress = (source: string): string =>
  `data:image/svg+xml;base64,${toBase64(new TextEncoder().encode(source))}`;

export const pngAddress = (bytes: Uint8Array): string => `data:image/png;base64,${toBase64(bytes)}`;

/** A drawing of 200 × 40 with this in it. */
export const drawing = (inner: string, attributes = 'viewBox="0 0 200 40"'): string =>
  svgAddress(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`);

export const pngOf = (width: number, height: number): Uint8Array => PNG.sync.write(new PNG({ width, height }));
