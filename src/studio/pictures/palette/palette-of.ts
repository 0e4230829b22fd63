import { distance, type CountedColour, type CountedColours } from './count-colours.ts';

export interface PicturePalette {
  /** At most 256, as 0xrrggbb. */
  readonly colours: readonly number[];
  /** For each colour of the picture, the index of the one that takes its place. */
  readonly indexOf: Uint8Array;
  /** The part of the pixels, of 1, whose colour changes visibly. */
  readonly changed: number;
}

/** The part of the pixels, of 1, that may change visibly. */
export const maxChanged = 0.003;

/** A palette's size in an indexed PNG of 8 bits (ISO/IEC 15948, 11.2.2). */
const maxColours = 256;

/** Levels of 255 by which a colour may change without being seen. */
const tolerance = 8;

/** The width of a range that a colour in its middle represents. */
const span = 2 * tolerance;

/** Leaves the rest of the palette to smoothed letters and gradients. */
const maxExact = 128;

const shiftOf = [16, 8, 0] as const;
type Channel = 0 | 1 | 2;
const levelOf = (rgb: number, channel: Channel): number => (rgb >> shiftOf[channel]) & 255;

/**
 * Chooses the palette of a picture. The colours of areas and lines stay as they are, so that they are alike in all pictures: paper,
 * the bank's colours, callouts. Those of smoothed letters and gradients share the rest. No dots: each colour always becomes the same one.
 */
export function paletteOf(counted: CountedColours): PicturePalette {
  const fine = paletteWith(counted, 20);
  return fine.changed > maxChanged ? paletteWith(counted, 1_000) : fine;
}

/** @param haste how much more urgent a range is that one colour does not represent: the less, the smoother are gradients */
function paletteWith({ colours, colourAt }: CountedColours, haste: number): PicturePalette {
  const exact = exactColours(colours, colourAt.length);
  // A colour so close to an exact one needs none of its own.
  const left = colours.filter(({ rgb }) => exact.every((kept) => distance(kept, rgb) > tolerance));
  const chosen = [...exact, ...rangesOf(left, maxColours - exact.length, haste).map(middleOf)];
  const indexOf = new Uint8Array(colours.length);
  let changed = 0;
  for (const [place, { rgb, pixels }] of colours.entries()) {
    const nearest = nearestOf(rgb, chosen);
    indexOf[place] = nearest;
    if (distance(rgb, chosen[nearest] ?? 0) > tolerance) changed += pixels;
  }
  return { colours: chosen, indexOf, changed: changed / colourAt.length };
}

/** An area or a line has clear borders, at least to the letters on it; the colours of a gradient border on each other. */
const isPlain = ({ borders, softBorders }: CountedColour): boolean => softBorders <= 0.8 * borders;

function exactColours(colours: readonly CountedColour[], pixels: number): readonly number[] {
  if (colours.length <= maxColours) return colours.map(({ rgb }) => rgb);
  const least = Math.max(4, pixels / 100_000);
  return colours
    .filter((colour) => colour.inside > pixels / 100 || (isPlain(colour) && colour.inside > least))
    .toSorted((one, other) => other.inside - one.inside || one.rgb - other.rgb)
    .slice(0, maxExact)
    .map(({ rgb }) => rgb);
}

/** Colours within a range of red, green and blue. */
interface ColourRange {
  readonly colours: readonly CountedColour[];
  readonly pixels: number;
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
  /** The channel with the widest range. */
  readonly widest: Channel;
  readonly width: number;
}

function rangeOf(colours: readonly CountedColour[]): ColourRange {
  const low: [number, number, number] = [255, 255, 255];
  const high: [number, number, number] = [0, 0, 0];
  let pixels = 0;
  for (const colour of colours) {
    pixels += colour.pixels;
    for (const channel of [0, 1, 2] as const) {
      const level = levelOf(colour.rgb, channel);
      low[channel] = Math.min(low[channel], level);
      high[channel] = Math.max(high[channel], level);
    }
  }
  const widths = [high[0] - low[0], high[1] - low[1], high[2] - low[2]] as const;
  const width = Math.max(...widths);
  return { colours, pixels, low, high, width, widest: width === widths[0] ? 0 : width === widths[1] ? 1 : 2 };
}

/** Ranges that one colour in their middle represents come last. */
const urgencyOf = ({ pixels, width }: ColourRange, haste: number): number =>
  pixels * width * (width > span ? haste : 1);

/** Divides colours into ranges, cutting the one that needs it most again and again. */
function rangesOf(colours: readonly CountedColour[], count: number, haste: number): readonly ColourRange[] {
  if (colours.length === 0) return [];
  const ranges = [rangeOf(colours)];
  while (ranges.length < count) {
    const urgent = ranges.reduce((most, range) => (urgencyOf(range, haste) > urgencyOf(most, haste) ? range : most));
    const { low, high, widest, width } = urgent;
    if (width === 0) break;
    // Of a range somewhat too wide, cut off as much as one colour represents.
    const cut = width > span && width <= 3 * span ? low[widest] + span : (low[widest] + high[widest]) / 2;
    const isLower = ({ rgb }: CountedColour) => levelOf(rgb, widest) <= cut;
    const halves = [urgent.colours.filter(isLower), urgent.colours.filter((colour) => !isLower(colour))];
    ranges.splice(ranges.indexOf(urgent), 1, ...halves.map(rangeOf));
  }
  return ranges;
}

/** The mean colour of a range, moved just as far as all of the range is within the tolerance. */
function middleOf({ colours, pixels, low, high }: ColourRange): number {
  const level = (channel: Channel) => {
    const mean = colours.reduce((sum, { rgb, pixels: each }) => sum + levelOf(rgb, channel) * each, 0) / pixels;
    return Math.round(Math.max(Math.min(mean, low[channel] + tolerance), high[channel] - tolerance));
  };
  return (level(0) << 16) | (level(1) << 8) | level(2);
}

/** The index of the chosen colour whose largest difference is least; among equals, the one that differs least in all three. */
function nearestOf(rgb: number, chosen: readonly number[]): number {
  let nearest = 0;
  let least = Infinity;
  for (let index = 0; index < chosen.length && least > 0; index += 1) {
    const other = chosen[index] ?? 0;
    const red = Math.abs((rgb >> 16) - (other >> 16));
    const green = Math.abs(((rgb >> 8) & 255) - ((other >> 8) & 255));
    const blue = Math.abs((rgb & 255) - (other & 255));
    const apart = Math.max(red, green, blue) * 1_024 + red + green + blue;
    if (apart < least) {
      nearest = index;
      least = apart;
    }
  }
  return nearest;
}
