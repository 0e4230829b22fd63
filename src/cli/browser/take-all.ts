import type { TakenPicture, TakePicture } from './picture-page.ts';

/** The number of pages that take pictures at a time. */
export const sideBySide = 2;

/**
 * Takes a picture for each item, in any order, and returns what was made of them in the order of the items. Once one has failed,
 * no more are taken, and one that is still on its way is dropped: the folder it was for may be gone by then.
 */
export async function takeAll<Item extends { readonly address: string }, Made>(
  items: readonly Item[],
  take: TakePicture,
  onTaken: (picture: TakenPicture, item: Item) => Made,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  // All pages share one iterator, so no picture is requested after a failure.
  const left = items.entries();
  let failed = false;
  const takeOn = async () => {
    for (const [place, item] of left) {
      const picture = await take(item.address);
      if (failed) return;
      made[place] = onTaken(picture, item);
    }
  };
  const noting = (fault: unknown) => {
    failed = true;
    throw fault;
  };
  await Promise.all(Array.from({ length: sideBySide }, () => takeOn().catch(noting)));
  return made;
}
