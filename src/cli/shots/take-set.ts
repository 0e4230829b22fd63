import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from '../files/hash-of.ts';
import { CommandError } from '../machine/command-error.ts';
import { readReport, type ListedPicture } from './picture-list.ts';
import type { Picture, Take } from '../browser/picture-page.ts';
import type { PlannedPicture } from './plan.ts';
import { takeAll } from '../browser/take-all.ts';

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
  const write = ({ png, width, height, report }: Picture, { address, ...planned }: PlannedPicture) => {
    const shown = readReport(report);
    if (!shown) throw new CommandError(`The site does not say what it shows at ${address}: it is of another version`);
    mkdirSync(dirname(join(folder, planned.file)), { recursive: true });
    writeFileSync(join(folder, planned.file), png);
    octets += png.length;
    onTaken();
    return { ...planned, width, height, ...shown, hash: hashOf(png) };
  };
  const pictures = await takeAll(plan, take, write);
  return { pictures, octets };
}
