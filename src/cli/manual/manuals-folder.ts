import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ManualFile } from '../../studio/manual/markdown.ts';
import { refuseForeign, refuseOtherKind } from '../files/own-folder.ts';
import { realPathOf } from '../files/real-path.ts';
import { openStaging } from '../files/staging.ts';
import type { FormatName } from './manual-command.ts';
import { isFolderUnit, picturesFolder, unitOf, unitsOf } from './units.ts';

/**
 * A folder in which manuals come into being unseen, on the same disk as the one they are for.
 * @throws CommandError if they cannot be put there, or something else is there that would be lost
 */
export function openManualsFolder(path: string, scenarios: readonly string[], formats: readonly FormatName[]) {
  const out = realPathOf(path);
  refuseOthersThings(
    out,
    scenarios.flatMap((scenario) => formats.flatMap((format) => unitsOf(scenario, format))),
  );
  const staging = openStaging(out, out);
  const units = new Set<string>();

  return {
    /** Writes files that belong together; none of them is seen until everything wanted is there. */
    write(files: readonly ManualFile[]): void {
      for (const { path: name, content } of files) {
        const file = join(staging.folder, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      for (const { path: name } of files) units.add(unitOf(name));
    },
    /** Puts everything that was written in place, or none of it. */
    place(): void {
      // Once more: pictures take minutes, in which somebody may have put something there.
      refuseOthersThings(out, [...units]);
      staging.place([...units]);
    },
    /** Removes what was not put in place. */
    remove: () => staging.remove(),
  };
}

function refuseOthersThings(out: string, units: readonly string[]): void {
  if (units.some(isFolderUnit)) refuseOtherKind(join(out, picturesFolder), 'folder');
  for (const unit of units) {
    const path = join(out, unit);
    refuseOtherKind(path, isFolderUnit(unit) ? 'folder' : 'file');
    if (isFolderUnit(unit)) refuseForeign(path, (name) => /^[\w-]+\.png$/.test(name), 'the manual');
  }
}
