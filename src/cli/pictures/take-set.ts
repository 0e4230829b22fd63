import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from './hash-of.ts';
import type { ListedPicture } from './picture-list.ts';
import type { Take } from './picture-page.ts';
import type { PlannedPicture } from './plan.ts';

interface TakenSet {
  readonly pictures: readonly ListedPicture[];
  /** Of all pictures together. */
  readonly octets: number;
}

/** Takes all pictures of a plan and writes them below a folder, in any order; lists them in that of the plan. */
export async function takeSet(
  plan: readonly PlannedPicture[],
  take: Take,
  folder: string,
  onTaken: () => void,
): Promise<TakenSet> {
  let octets = 0;
  let failed = false;
  const takeOne = async ({ address, callouts, alt, ...planned }: PlannedPicture): Promise<ListedPicture> => {
    const { png, width, height } = await take(address);
    // At once, and not after a failure: the folder may be gone by then, and shall not come again.
    if (!failed) {
      mkdirSync(dirname(join(folder, planned.file)), { recursive: true });
      writeFileSync(join(folder, planned.file), png);
      octets += png.length;
      onTaken();
    }
    return { ...planned, width, height, callouts, alt, hash: hashOf(png) };
  };
  try {
    return { pictures: await Promise.all(plan.map(takeOne)), octets };
  } catch (fault) {
    failed = true;
    throw fault;
  }
}
