import { placesOf, type Manual } from './manual.ts';

/** A picture as it was taken. */
export interface Shot {
  readonly png: Uint8Array;
  /** In the PC's own pixels, of which the file may have a multiple. */
  readonly width: number;
  readonly height: number;
}

/** A picture that a document holds. */
export interface GalleryPicture extends Shot {
  /** The first place that it stands in. */
  readonly name: string;
  /** In how many places it stands. */
  readonly uses: number;
}

/** The pictures of a manual: those that are the same in every byte are one. */
export interface Gallery {
  readonly pictures: readonly GalleryPicture[];
  readonly at: (key: string) => GalleryPicture;
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((octet, index) => octet === other[index]);

/** @throws Error if a place of the manual has no picture */
export function galleryOf(manual: Manual, shots: ReadonlyMap<string, Shot>): Gallery {
  const pictures: GalleryPicture[] = [];
  const indexOf = new Map<string, number>();
  for (const { key } of placesOf(manual)) {
    const shot = shots.get(key);
    if (!shot) throw new Error(`There is no picture ${key}`);
    const known = pictures.findIndex(({ png }) => isSame(png, shot.png));
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
