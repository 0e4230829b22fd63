import type { Size } from '../../pc/callouts/box.ts';
import { copyOf } from './copy.ts';
import type { Layout } from './finish.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Draws what stands in the page into a canvas, `scale` times as large, as the browser itself would show it: the markup with the
 * page's own style sheets, as an image. Nothing is looked up of how each element is drawn; the browser does that itself.
 * @param sheets with their letters inside
 * @throws Error where the browser does not draw so large
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
  // Nothing shines through a screen, and a file without that is smaller.
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Error('the browser draws no pictures');
  const body = `<body xmlns="http://www.w3.org/1999/xhtml" lang="ja">${copyOf(node)}</body>`;
  const image = new Image();
  // Whole pixels of the file, in the page's own: were it fitted in instead, its letters would be drawn twice and be less sharp.
  const box = `0 0 ${pixels.width / scale} ${pixels.height / scale}`;
  // Not a blob: what is drawn from one may not be read again.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${canvas.width}" height="${canvas.height}" viewBox="${box}">` +
      `<style>${escaped(sheets)}</style>` +
      `<foreignObject width="${width}" height="${height}">${body}</foreignObject></svg>`,
  )}`;
  await image.decode();
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
