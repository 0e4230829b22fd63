import type { Shot } from '../../studio/manual/gallery.ts';
import { placesOf, type Manual } from '../../studio/manual/manual.ts';
import type { Take } from '../pictures/picture-page.ts';
import type { ManualContent } from './content.ts';
import { progressOf } from './progress.ts';

/** Pixels of a picture for each of the PC's: on paper, letters of the screen are small. */
export const scale = 2;

/** The pictures of a manual, each address once. */
export async function takeShots(
  manual: Manual,
  take: Take,
  addressOf: ManualContent['addressOf'],
): Promise<ReadonlyMap<string, Shot>> {
  const places = placesOf(manual).map((place) => ({ key: place.key, address: addressOf(manual, place) }));
  const addresses = [...new Set(places.map(({ address }) => address))];
  const tick = progressOf(`Pictures of ${manual.scenario}`, addresses.length);
  const taken = new Map(
    await Promise.all(
      addresses.map(async (address): Promise<[string, Shot]> => {
        const { png, width, height } = await take(address);
        tick();
        return [address, { png: new Uint8Array(png), width: width / scale, height: height / scale }];
      }),
    ),
  );
  return new Map(
    places.flatMap(({ key, address }) => {
      const shot = taken.get(address);
      return shot ? [[key, shot] as const] : [];
    }),
  );
}
