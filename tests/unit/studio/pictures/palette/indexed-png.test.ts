import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { indexedPng } from '../../../../../src/studio/pictures/palette/indexed-png.ts';
import { chunksOf } from '../../../../../src/studio/pictures/png/png-chunks.ts';

type Rgb = readonly [red: number, green: number, blue: number];

function pictureOf(width: number, height: number, colourAt: (x: number, y: number) => Rgb) {
  const data = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    data.set([...colourAt(pixel % width, Math.floor(pixel / width)), 255], pixel * 4);
  }
  return { width, height, data };
}

type Picture = ReturnType<typeof pictureOf>;

/** As somebody else's decoder reads it, which checks each CRC. */
const readBack = (png: Uint8Array) => PNG.sync.read(Buffer.from(png), { checkCRC: true });

const differences = ({ data }: Picture, read: PNG) =>
  Array.from({ length: data.length / 4 }, (_, pixel) =>
    Math.max(
      ...[0, 1, 2].map((channel) => Math.abs((data[pixel * 4 + channel] ?? 0) - (read.data[pixel * 4 + channel] ?? 0))),
    ),
  );

const partOver = (levels: number, all: readonly number[]) => all.filter((each) => each > levels).length / all.length;

const white: Rgb = [255, 255, 255];
const paper: Rgb = [250, 250, 252];
const bankBlue: Rgb = [29, 76, 133];
const calloutRed: Rgb = [211, 38, 29];

const inks: readonly Rgb[] = [[0, 0, 0], bankBlue, calloutRed, [0, 120, 215]];

/** A smoothed edge of a letter: something between ink and paper. */
const edge = (ink: Rgb, share: number): Rgb => {
  const between = (channel: 0 | 1 | 2) => Math.round(ink[channel] * share + paper[channel] * (1 - share));
  return [between(0), between(1), between(2)];
};

/** Areas of neighbouring shades, a thin line, and letters with smoothed edges, above a gradient. */
const screen = pictureOf(300, 400, (x, y) => {
  if (y >= 200) return [20 + Math.floor(x / 4), 60 + Math.floor(y / 5), 100 + Math.floor((x + y) / 6)];
  if (y < 40) return bankBlue;
  if (x === 150 || x === 151) return calloutRed;
  if (y < 120) return white;
  return x % 3 === 0 ? edge(inks[y % 4] ?? white, ((x * 7 + y) % 80) / 80) : paper;
});

test('somebody else’s decoder reads a palette of at most 256 colours, and no transparency', async () => {
  const png = (await indexedPng(screen)) ?? new Uint8Array();
  const chunks = chunksOf(png) ?? [];
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect(chunks[1]?.data.length).toBeLessThanOrEqual(3 * 256);
  // Colour type 3: indexed. Without a chunk tRNS, all of it is opaque.
  expect(chunks[0]?.data[9]).toBe(3);
  expect(readBack(png)).toMatchObject({ width: 300, height: 400 });
});

test('areas and lines keep their colours, also beside a gradient, and next to nothing changes visibly', async () => {
  const read = readBack((await indexedPng(screen)) ?? new Uint8Array());
  const changed = differences(screen, read);
  const plain = changed.filter((_, pixel) => {
    const [x, y] = [pixel % 300, Math.floor(pixel / 300)];
    return y < 120 || (y < 200 && x % 3 !== 0);
  });
  expect(partOver(0, plain)).toBe(0);
  expect(partOver(8, changed)).toBeLessThanOrEqual(0.003);
});

test('there are no dots: pixels of one colour stay pixels of one colour', async () => {
  const { data } = readBack((await indexedPng(screen)) ?? new Uint8Array());
  const became = new Map<string, Set<string>>();
  for (let at = 0; at < data.length; at += 4) {
    const before = screen.data.subarray(at, at + 3).join();
    became.set(before, (became.get(before) ?? new Set()).add(data.subarray(at, at + 3).join()));
  }
  expect([...became.values()].every(({ size }) => size === 1)).toBe(true);
});

test('the same picture gives the same bytes', async () => {
  const [once, twice] = await Promise.all([indexedPng(screen), indexedPng(screen)]);
  expect(twice).toEqual(once);
});

test('up to 256 colours all stay as they are, however close', async () => {
  const picture = pictureOf(64, 64, (x, y) => [x % 16, y % 16, 200]);
  const read = readBack((await indexedPng(picture)) ?? new Uint8Array());
  expect(partOver(0, differences(picture, read))).toBe(0);
});

test.each([
  ['a transparent pixel', { ...screen, data: screen.data.with(3, 254) }],
  ['the colours of a photograph', pictureOf(256, 256, (x, y) => [x, y, (x * 31 + y * 17) % 256])],
])('%s gets no palette', async (_, picture) => {
  expect(await indexedPng(picture)).toBeUndefined();
});

test('whatever the picture is, with a palette at most 0.3 % of it changes by more than 8 levels', async () => {
  const shade = fc.integer({ min: 0, max: 255 });
  const colours = fc.array(fc.tuple(shade, shade, shade), { minLength: 1, maxLength: 700 });
  const sides = fc.integer({ min: 1, max: 48 });
  await fc.assert(
    fc.asyncProperty(colours, sides, sides, fc.nat(), async (chosen, width, height, mixed) => {
      const picture = pictureOf(width, height, (x, y) => chosen[(x * 13 + y * mixed) % chosen.length] ?? white);
      const png = await indexedPng(picture);
      expect(png ? partOver(8, differences(picture, readBack(png))) : 0).toBeLessThanOrEqual(0.003);
    }),
    { numRuns: 60 },
  );
});
