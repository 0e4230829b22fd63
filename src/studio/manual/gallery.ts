import { sameBytes } from '../../pki/bytes.ts';
import { placesOf, type Manual } from './manual.ts';

/** A picture as it was taken. */
export interface Shot {
  readonly png: Uint8Array;
  /** In the PC's own pixels; the file may have a multiple of them. */
  readonly width: number;
  readonly height: number;
}

/** A picture in a document. */
export interface GalleryPicture extends Shot {
  /** Key of the first place that shows it. */
  readonly name: string;
  /** The number of places that show it. */
  readonly uses: number;
}

/** The pictures of a manual, without duplicates. */
export interface Gallery {
  readonly pictures: readonly GalleryPicture[];
  readonly at: (key: string) => GalleryPicture;
}

/** @throws Error if a place of the manual has no picture */
export function galleryOf(manual: Manual, shots: ReadonlyMap<string, Shot>): Gallery {
  const pictures: GalleryPicture[] = [];
  const indexOf = new Map<string, number>();
  for (const { key } of placesOf(manual)) {
    const shot = shots.get(key);
    if (!shot) throw new Error(`There is no picture ${key}`);
    const known = pictures.findIndex(({ png }) => sameBytes(png, shot.png));
    const same = pictures[known];
    if (same) pictures[known] = { ...same, uses: same.uses + 1 };
    else pictures.push({ ...shot, name: key, uses: 1 });
    indexOf.set(key, same ? known : pictures.length - 1);
  }
  return {
    pictures,
    at: (key) => {
      const picture = pictures[indexOf.get(key) ?? -1];
      if (!picture) throw new Error(`There is no picture ${key}`);
      return picture;
    },
  };
}
