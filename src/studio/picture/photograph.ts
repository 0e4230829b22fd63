import { domToCanvas } from 'modern-screenshot';
import { lettersInside } from './letters.ts';

/**
 * Draws what stands in the page into a canvas, `scale` times as large, as the browser itself would show it.
 * @throws Error where the letters could not be fetched, or the browser does not draw so large
 */
export async function photograph(node: HTMLElement, scale: number): Promise<HTMLCanvasElement> {
  const { width, height } = node.getBoundingClientRect();
  const canvas = await domToCanvas(node, {
    width,
    height,
    scale,
    font: { cssText: await lettersInside() },
    features: { restoreScrollPosition: true },
    // Only Safari and Firefox decode pictures so late that they have to be drawn twice.
    drawImageInterval: 0,
  });
  if (canvas.width === 0 || canvas.height === 0) throw new Error('the browser drew nothing');
  return canvas;
}
