import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from '../files/hash-of.ts';
import { CommandError } from '../machine/command-error.ts';
import { readReport, type ListedPicture } from './picture-list.ts';
import type { TakenPicture, TakePicture } from '../browser/picture-page.ts';
import type { PlannedPicture } from './plan.ts';
import { takeAll } from '../browser/take-all.ts';

interface TakenSet {
  readonly pictures: readonly ListedPicture[];
  /** The size of all pictures together. */
  readonly bytes: number;
}

/** Takes all pictures of a plan and writes them below a folder, in any order; lists them in that of the plan. */
export async function takeSet(
  plan: readonly PlannedPicture[],
  take: TakePicture,
  folder: string,
  onTaken: () => void,
): Promise<TakenSet> {
  let bytes = 0;
  const write = ({ png, width, height, report }: TakenPicture, { address, ...planned }: PlannedPicture) => {
    const shown = readReport(report);
    if (!shown) throw new CommandError(`The site does not say what it shows at ${address}: it is of another version`);
    mkdirSync(dirname(join(folder, planned.file)), { recursive: true });
    writeFileSync(join(folder, planned.file), png);
    bytes += png.length;
    onTaken();
    return { ...planned, width, height, ...shown, hash: hashOf(png) };
  };
  const pictures = await takeAll(plan, take, write);
  return { pictures, bytes };
}
