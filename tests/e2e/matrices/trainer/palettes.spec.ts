import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { packedPicture } from '../../../../src/cli/manual/packed-picture.ts';
import { chunksOf } from '../../../../src/studio/pictures/png/png-chunks.ts';
import { expect, test } from '../../fixtures/first-visit.ts';
import { goToPicture, pictureOf } from '../../pages/scene.ts';
import { Studio } from '../../pages/studio.ts';
import { profile } from '../../../support/mihon-bank.ts';

// Pictures of a manual have two pixels for each of the PC's.
test.use({ deviceScaleFactor: 2 });

/** Windows on the wallpaper, the start menu on it, a window with a dialog, a page with callouts. */
const onWallpaper = [
  ['reopenBrowser', 'desktop'],
  ['openSearch', 'desktop'],
] as const;
const withoutWallpaper = [
  ['issueCertificate', 'window'],
  ['allowRequest', 'window'],
  ['issue', 'page'],
] as const;

async function shotOf(page: Page, url: string, step: string, view: string): Promise<Buffer> {
  await goToPicture(page, url + pictureOf(step, `?view=${view}&size=medium&callouts=on`));
  return page.locator('.picture').screenshot();
}

async function packed(png: Buffer): Promise<Buffer> {
  const { width, height } = PNG.sync.read(png);
  return (await packedPicture({ png, width, height })).png;
}

/** The colour of each pixel. */
const coloursOf = ({ data }: PNG): readonly number[] =>
  Array.from({ length: data.length / 4 }, (_, pixel) => data.readUInt32BE(pixel * 4) >>> 8);

const distance = (one: number, other: number): number =>
  Math.max(...[16, 8, 0].map((shift) => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255))));

/** White, the red of callouts, and the bank's own colours. */
const own = [0xff_ff_ff, 0xd3_26_1d, ...Object.values(profile.colours).map((hex) => parseInt(hex.slice(1), 16))];

/** The part of all pixels, in per cent, whose colour becomes one more than so many levels away. */
function changedBy(levels: number, before: readonly number[], after: readonly number[]): number {
  const changed = before.filter(
    (colour, pixel) => colour !== after[pixel] && distance(colour, after[pixel] ?? 0) > levels,
  );
  return (100 * changed.length) / before.length;
}

/** Pixels whose left and upper neighbours have the same colour: those of areas and lines. */
const insideOf = (colours: readonly number[], width: number): readonly number[] =>
  colours.flatMap((colour, pixel) =>
    colours[pixel - 1] === colour && colours[pixel - width] === colour ? [pixel] : [],
  );

/** Pixels in the middle of an area of one colour, so large that no letter and no gradient has it. */
const inAreas = (colours: readonly number[], width: number): readonly number[] =>
  colours.flatMap((colour, pixel) =>
    [-6, 6].every((far) => colours[pixel + far] === colour && colours[pixel + far * width] === colour) &&
    [-3, 3].every((far) => colours[pixel + far] === colour && colours[pixel + far * width] === colour)
      ? [pixel]
      : [],
  );

test('with its palette a picture of the PC looks as before, and own colours and areas stay exact', async ({
  page,
  site,
}) => {
  for (const [step, view] of [...onWallpaper, ...withoutWallpaper]) {
    const png = await shotOf(page, site.url, step, view);
    const file = await packed(png);
    const said = `${step}, ${view}`;
    expect(file.length, said).toBeLessThan(png.length / 2);
    expect((await packed(png)).equals(file), said).toBe(true);
    expect(
      chunksOf(file)?.map(({ type }) => type),
      said,
    ).toEqual(['IHDR', 'pHYs', 'PLTE', 'IDAT', 'IEND']);
    const raw = PNG.sync.read(png);
    const [before, after] = [coloursOf(raw), coloursOf(PNG.sync.read(file))];
    expect(changedBy(8, before, after), said).toBeLessThanOrEqual(0.3);
    const inside = insideOf(before, raw.width);
    // Bank colours have shades of the wallpaper among them.
    for (const colour of view === 'desktop' ? own.slice(0, 2) : own) {
      const shown = inside.filter((pixel) => before[pixel] === colour);
      expect(
        shown.every((pixel) => after[pixel] === colour),
        `${said}: ${colour.toString(16)}`,
      ).toBe(true);
    }
    if (view === 'desktop') continue;
    const areas = inAreas(before, raw.width);
    expect(areas.length, said).toBeGreaterThan(before.length / 10);
    expect(
      new Set(areas.filter((pixel) => before[pixel] !== after[pixel]).map((pixel) => before[pixel]?.toString(16))),
      said,
    ).toEqual(new Set());
  }
});

test('page and command give a picture about the same size, with the same resolution in it', async ({
  page,
  site,
  context,
}) => {
  const studio = new Studio(page);
  await studio.open(site.url);
  await studio.choose({ resolution: 'double' });
  const scene = await context.newPage();
  for (const step of [0, 3, 6]) {
    await studio.choose({ step });
    const drawn = await studio.saved();
    const shown = await packed(await shotOf(scene, site.url, String(step), 'desktop'));
    const chunksLike = (file: Buffer, type: string) => chunksOf(file)?.filter((chunk) => chunk.type === type);
    expect(chunksLike(drawn, 'pHYs')).toEqual(chunksLike(shown, 'pHYs'));
    expect(chunksLike(drawn, 'PLTE')).toHaveLength(1);
    const pixelData = (file: Buffer) => chunksLike(file, 'IDAT')?.reduce((sum, { data }) => sum + data.length, 0) ?? 0;
    expect(pixelData(drawn) / pixelData(shown), `step ${step}`).toBeGreaterThan(0.9);
    expect(pixelData(drawn) / pixelData(shown), `step ${step}`).toBeLessThan(1.1);
  }
});
