/** A picture's pixels: red, green, blue and alpha of each, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** One colour of a picture. */
export interface CountedColour {
  /** 0xrrggbb */
  readonly rgb: number;
  pixels: number;
  /** Pixels whose left and upper neighbours have the same colour: areas and lines do, smoothed letters don't. */
  inside: number;
  /** Pairs of neighbours of which only one has this colour. */
  borders: number;
  /** Those of them where the other colour is hardly another one, as within a gradient. */
  softBorders: number;
}

export interface CountedColours {
  readonly colours: readonly CountedColour[];
  /** For each pixel, the index of its colour. */
  readonly colourAt: Uint16Array;
}

/** Levels by which one step of a gradient differs from the next. */
const gradientStep = 3;

/** The largest difference in red, green or blue, in levels of 255. */
export const distance = (one: number, other: number): number =>
  Math.max(
    Math.abs((one >> 16) - (other >> 16)),
    Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)),
    Math.abs((one & 255) - (other & 255)),
  );

/** Counts the colours of a picture; undefined if it is not opaque, or has more colours than any screen of the PC. */
export function countColours({ width, height, data }: Pixels): CountedColours | undefined {
  const colourAt = new Uint16Array(width * height);
  const colours: CountedColour[] = [];
  const known = new Map<number, number>();
  let last = -1;
  let index = 0;
  for (let pixel = 0, column = 0; pixel < colourAt.length; pixel += 1) {
    const at = pixel * 4;
    if (data[at + 3] !== 255) return undefined;
    const rgb = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    if (rgb !== last) {
      index = known.get(rgb) ?? colours.length;
      if (index === colours.length) {
        if (index > 0xff_ff) return undefined;
        known.set(rgb, index);
        colours.push({ rgb, pixels: 0, inside: 0, borders: 0, softBorders: 0 });
      }
      last = rgb;
    }
    colourAt[pixel] = index;
    const colour = colours[index];
    if (!colour) return undefined;
    colour.pixels += 1;
    // Pixels at the left and upper edge are their own neighbours.
    const left = column > 0 ? (colourAt[pixel - 1] ?? index) : index;
    const above = pixel >= width ? (colourAt[pixel - width] ?? index) : index;
    if (left === index && above === index) colour.inside += 1;
    if (left !== index) noteBorder(colour, colours[left]);
    if (above !== index) noteBorder(colour, colours[above]);
    column = column === width - 1 ? 0 : column + 1;
  }
  return { colours, colourAt };
}

function noteBorder(one: CountedColour, other: CountedColour | undefined): void {
  if (!other) return;
  const soft = distance(one.rgb, other.rgb) <= gradientStep ? 1 : 0;
  one.borders += 1;
  one.softBorders += soft;
  other.borders += 1;
  other.softBorders += soft;
}
