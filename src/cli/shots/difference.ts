import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** The difference between two pictures. */
interface Difference {
  /** The number of differing pixels, those included that only one of the pictures has. */
  readonly pixels: number;
  /** The first one pale, with every pixel that differs in red. */
  readonly png: Buffer;
}

/** A picture on a transparent canvas, so that pictures of different sizes compare: no pixel of a picture is transparent. */
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
  // No difference is too slight: the same address gives the same bytes.
  pixelmatch(left, right, drawn.data, width, height, { threshold: 0, includeAA: true });
  return { pixels: countDiffering(left, right), png: PNG.sync.write(drawn) };
}

/** Counted here, since pixelmatch may take a transparent pixel for a white one. */
function countDiffering(left: Uint8Array, right: Uint8Array): number {
  const [one, other] = [new Uint32Array(left.buffer), new Uint32Array(right.buffer)];
  return one.reduce((count, pixel, place) => (pixel === other[place] ? count : count + 1), 0);
}
