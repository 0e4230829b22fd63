import type { Picture, Take } from './picture-page.ts';

/** How many pages show pictures side by side. */
export const sideBySide = 2;

/**
 * Takes a picture for each item, in any order; answers in that of the items. After one that fails no more are asked for, nor
 * is anybody told of one that is on its way: what it was for may be gone by then.
 */
export async function takeAll<Item extends { readonly address: string }, Made>(
  items: readonly Item[],
  take: Take,
  onTaken: (picture: Picture, item: Item) => Made,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  // Shared by all who take: what waits for a page instead could not be called back.
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
