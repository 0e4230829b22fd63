import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What two pictures differ in. */
interface Difference {
  /** How many pixels, those included that only one of them has. */
  readonly pixels: number;
  /** The first one pale, with every pixel that differs in red. */
  readonly png: Buffer;
}

/** Pixels with nothing around them, for pictures of different sizes: none of a picture is as transparent as what is missing. */
function onCanvas({ data, width, height }: PNG, canvasWidth: number, canvasHeight: number): Uint8Array {
  const canvas = new Uint8Array(canvasWidth * canvasHeight * 4);
  for (let row = 0; row < height; row += 1) {
    canvas.set(data.subarray(row * width * 4, (row + 1) * width * 4), row * canvasWidth * 4);
  }
  return canvas;
}

export function differenceOf(before: Buffer, after: Buffer): Difference {
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)];
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const [left, right] = [onCanvas(one, width, height), onCanvas(other, width, height)];
  const drawn = new PNG({ width, height });
  // Nothing is too slight to be named: the same address gives the same octets.
  pixelmatch(left, right, drawn.data, width, height, { threshold: 0, includeAA: true });
  return { pixels: countDiffering(left, right), png: PNG.sync.write(drawn) };
}

/** Counted here: what is transparent is nothing to the eye, and so to pixelmatch may be like what is white. */
function countDiffering(left: Uint8Array, right: Uint8Array): number {
  const [one, other] = [new Uint32Array(left.buffer), new Uint32Array(right.buffer)];
  return one.reduce((count, pixel, place) => (pixel === other[place] ? count : count + 1), 0);
}
