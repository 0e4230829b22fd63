import { PNG } from 'pngjs';
import { resolutions } from '../../studio/pictures/finish.ts';
import { indexedPng } from '../../studio/pictures/palette/indexed-png.ts';
import { resolutionChunk, withChunks } from '../../studio/pictures/png/png-chunks.ts';
import type { TakenPicture } from '../browser/picture-page.ts';

/** A picture of two pixels for each of the PC's, with palette and resolution: as the page of the manual makes it. */
export async function packedPicture({ png, ...picture }: TakenPicture): Promise<TakenPicture> {
  const indexed = await indexedPng(PNG.sync.read(png));
  const resolution = resolutionChunk(resolutions.double.dotsPerInch);
  return { ...picture, png: Buffer.from(withChunks(indexed ?? png, [resolution])) };
}
