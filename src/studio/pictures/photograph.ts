import type { Size } from '../../pc/callouts/box.ts';
import { copyOf } from './copy.ts';
import type { Layout } from './finish.ts';
import { underOwnSheets } from './own-sheets.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Draws an element of the page into a canvas, `scale` times as large. It renders the markup with the site's style sheets as an
 * SVG image, so the browser itself draws it exactly as on the page.
 * @param sheets style sheets with embedded fonts
 * @throws Error if the browser cannot draw an image of that size
 */
export async function photograph(
  node: HTMLElement,
  sheets: string,
  { width, height }: Size,
  { scale, ...pixels }: Layout,
): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  // A screen is opaque, and a file without transparency is smaller.
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Error('the browser draws no pictures');
  const body = `<body xmlns="http://www.w3.org/1999/xhtml" lang="ja">${underOwnSheets(() => copyOf(node))}</body>`;
  const image = new Image();
  // The view box maps to whole pixels of the file: rescaling afterwards would blur the text.
  const box = `0 0 ${pixels.width / scale} ${pixels.height / scale}`;
  // No blob URL: it would taint the canvas.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${canvas.width}" height="${canvas.height}" viewBox="${box}">` +
      `<style>${escaped(sheets)}</style>` +
      `<foreignObject width="${width}" height="${height}">${body}</foreignObject></svg>`,
  )}`;
  await image.decode();
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
