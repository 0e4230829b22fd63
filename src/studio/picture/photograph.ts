import { createContext, domToCanvas } from 'modern-screenshot';
import { lettersInside } from './letters.ts';
import { propertiesInUse } from './properties-in-use.ts';

/** How elements look without any style of ours, found out once. */
let plainLooks: Map<string, Map<string, unknown>> | undefined;

/**
 * Draws what stands in the page into a canvas, `scale` times as large, as the browser itself would show it.
 * @throws Error where the letters could not be fetched, or the browser does not draw so large
 */
export async function photograph(node: HTMLElement, scale: number): Promise<HTMLCanvasElement> {
  const { width, height } = node.getBoundingClientRect();
  const context = await createContext(node, {
    width,
    height,
    scale,
    font: { cssText: await lettersInside() },
    includeStyleProperties: propertiesInUse(node),
    // Safari and Firefox decode what is inside a picture so late that it has to be drawn again; only Chromium tells of itself.
    features: { restoreScrollPosition: true, fixSvgXmlDecode: !('userAgentData' in navigator) },
  });
  plainLooks ??= context.defaultComputedStyles;
  context.defaultComputedStyles = plainLooks;
  const canvas = await domToCanvas(context);
  if (canvas.width === 0 || canvas.height === 0) throw new Error('the browser drew nothing');
  return canvas;
}
