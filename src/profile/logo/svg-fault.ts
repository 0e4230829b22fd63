import { attributeReadings, inheritedLengths } from './attributes.ts';
import type { LogoFault } from './reason.ts';
import { readMarkup, type MarkupPart } from './markup.ts';
import { numbersIn, reachOfTransform } from './reach.ts';

type Element = Extract<MarkupPart, { kind: 'open' }>;
type FaultAt = { readonly at: number } & (
  | { readonly kind: 'syntax' | 'declaration' }
  | { readonly kind: 'element' | 'attribute' | 'value' | 'reach'; readonly name: string }
  | { readonly kind: 'atMost'; readonly of: 'elements' | 'levels' | 'characters'; readonly most: number }
);
/** Properties that an element inherits from those around it. */
interface DrawingAround {
  readonly name: string;
  /** The factor by which transformations have enlarged at most. */
  readonly factor: number;
  /** The greatest length that applies inside. */
  readonly inherited: number;
}

/** The elements of a drawing without anything that repeats, refers to or computes other parts, or changes by itself. */
export const logoElements = [
  ...['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'title'],
  ...['defs', 'linearGradient', 'radialGradient', 'stop'],
] as const;
const known: ReadonlySet<string> = new Set(logoElements);

// Measured in Chromium at three pixels a point: the worst drawing within these limits took half a second. What they exclude took
// from 18 seconds to minutes: 250 elements with a filter, masks or clip paths inside each other, 200 finely dashed lines, 9,000
// outlined characters, arcs that reach 25,000 times beyond the picture.
const maxElements = 300;
const maxLevels = 20;
const maxCharacters = 100;
/** The times of the picture's shorter side that a drawing may reach beyond it. */
const maxReach = 100;
/** The length of a font that nobody has chosen, by which everything is enlarged that is. */
const usualFontSize = 16;

const namespace = 'http://www.w3.org/2000/svg';

/** The reason why a drawing is refused as a logo, with its place. */
export function svgFault(source: string): LogoFault | undefined {
  const control = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/u.exec(source);
  const fault: FaultAt | 'noSize' | undefined = control ? { kind: 'syntax', at: control.index } : faultIn(source);
  if (fault === undefined || fault === 'noSize') return fault && { kind: fault };
  const { at, ...rest } = fault;
  const lines = source.slice(0, at).split(/\r\n|\n|\r/);
  return { ...rest, line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

function faultIn(source: string): FaultAt | 'noSize' | undefined {
  const open: DrawingAround[] = [];
  let [elements, characters, limit] = [0, 0, 0];
  for (const part of readMarkup(source)) {
    const { at } = part;
    const around = open.at(-1);
    if (part.kind === 'text') {
      const count = [...part.text.replaceAll(/\s/g, '')].length;
      characters += count;
      if (count > 0 && !around) return { kind: 'syntax', at };
      if (characters > maxCharacters) return { kind: 'atMost', of: 'characters', most: maxCharacters, at };
    } else if (part.kind === 'close') {
      if (open.pop()?.name !== part.name) return { kind: 'syntax', at };
    } else if (part.kind === 'open') {
      elements += 1;
      // One drawing in one coordinate system: an inner one could enlarge what is in it.
      if (!known.has(part.name) || (elements === 1) !== (part.name === 'svg')) {
        return { kind: 'element', name: part.name, at };
      }
      if (!around && elements > 1) return { kind: 'syntax', at };
      if (elements > maxElements) return { kind: 'atMost', of: 'elements', most: maxElements, at };
      if (open.length === maxLevels) return { kind: 'atMost', of: 'levels', most: maxLevels, at };
      if (!around) {
        const size = sizeOf(part);
        if (typeof size !== 'number') return size;
        limit = maxReach * size;
      }
      const inside = entered(part, around ?? { name: '', factor: 1, inherited: usualFontSize }, limit);
      if ('kind' in inside) return inside;
      open.push(inside);
    } else return part;
  }
  return open.length > 0 || elements === 0 ? { kind: 'syntax', at: source.length } : undefined;
}

/** The shorter side of the picture in the drawing's own units. */
function sizeOf({ attributes, at }: Element): number | FaultAt | 'noSize' {
  const written = (wanted: string) => attributes.find(({ name }) => name === wanted);
  const valueOf = (wanted: string) => written(wanted)?.value ?? '';
  if (valueOf('xmlns') !== namespace) return { kind: 'value', name: 'xmlns', at };
  const viewBox = written('viewBox');
  const box = viewBox && numbersIn(viewBox.value);
  if (viewBox && box?.length !== 4) return { kind: 'value', name: 'viewBox', at: viewBox.at };
  const sides =
    box?.slice(2) ?? [valueOf('width'), valueOf('height')].map((side) => Number(side.trim().replace(/px$/, '')));
  const size = Math.min(...sides);
  return size > 0 && Math.max(...sides) <= 1e6 ? size : 'noSize';
}

const rootOnly = /^(?:xmlns(?::[\w-]+)?|viewBox)$/;
const rootSide = /^[\t\n\r ]*(?:\d+(?:\.\d+)?|\.\d+)(?:px|pt|pc|mm|cm|in|em|%)?[\t\n\r ]*$/;

/** The properties that an element hands down, or the fault in one of its attributes. */
function entered(
  { name: element, attributes, at: own }: Element,
  around: DrawingAround,
  limit: number,
): DrawingAround | FaultAt {
  const isRoot = element === 'svg';
  let { inherited } = around;
  const transform = attributes.find(({ name }) => name === 'transform')?.value ?? '';
  const factor = around.factor * (reachOfTransform(transform)?.factor ?? 1);
  for (const { name, value, at } of attributes) {
    if (isRoot && rootOnly.test(name)) continue;
    if (isRoot && (name === 'width' || name === 'height')) {
      if (!rootSide.test(value)) return { kind: 'value', name, at };
      continue;
    }
    const reading = attributeReadings.get(name);
    if (!reading) return { kind: 'attribute', name, at };
    const reach = reading(value);
    if (reach === undefined) return { kind: 'value', name, at };
    if (inheritedLengths.has(name)) inherited = Math.max(inherited, reach);
    if (!(reach * factor <= limit)) return { kind: 'reach', name, at };
  }
  if (!(inherited * factor <= limit)) return { kind: 'reach', name: isRoot ? 'viewBox' : 'transform', at: own };
  return { name: element, factor, inherited };
}
