import type { Shot } from '../../studio/manual/gallery.ts';
import { placesOf, type Manual } from '../../studio/manual/manual.ts';
import type { TakePicture } from '../browser/picture-page.ts';
import { progressOf } from '../machine/progress.ts';
import { takeAll } from '../browser/take-all.ts';
import { addressOf } from './content.ts';
import { packedPicture } from './packed-picture.ts';

/** Pixels of a picture for each of the PC's: on paper, the characters of the screen are small. */
export const scale = 2;

/** The pictures of a manual, each address once. */
export async function takeShots(manual: Manual, take: TakePicture): Promise<ReadonlyMap<string, Shot>> {
  const places = placesOf(manual).map((place) => ({ key: place.key, address: addressOf(manual, place) }));
  const addresses = [...new Set(places.map(({ address }) => address))].map((address) => ({ address }));
  console.log(`Taking pictures of ${manual.scenario} …`);
  const progress = progressOf(addresses.length, process.stderr);
  const takePacked: TakePicture = async (address) => packedPicture(await take(address));
  const shots = await takeAll(addresses, takePacked, ({ png, width, height }, { address }): readonly [string, Shot] => {
    progress.step();
    return [address, { png: new Uint8Array(png), width: width / scale, height: height / scale }];
  }).finally(() => progress.end());
  const taken = new Map(shots);
  return new Map(
    places.flatMap(({ key, address }) => {
      const shot = taken.get(address);
      return shot ? [[key, shot] as const] : [];
    }),
  );
}
