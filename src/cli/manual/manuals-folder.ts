import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ManualFile } from '../../studio/manual/markdown.ts';
import { refuseForeign, refuseOtherKind } from '../files/own-folder.ts';
import { realPathOf } from '../files/real-path.ts';
import { openStaging } from '../files/staging.ts';
import { CommandError } from '../machine/command-error.ts';
import type { FormatName } from './manual-command.ts';
import { digestOf, readWrittenList, writeWrittenList, writtenListFile } from './written-list.ts';
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
  const written = new Map<string, string>();

  return {
    /** Writes files that belong together; none of them is seen until everything wanted is there. */
    write(files: readonly ManualFile[]): void {
      for (const { path: name, content } of files) {
        const file = join(staging.folder, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      for (const { path: name, content } of files) {
        units.add(unitOf(name));
        written.set(name, digestOf(content));
      }
    },
    /** Puts everything that was written in place, or none of it. */
    place(): void {
      // Once more: pictures take minutes, in which somebody may have put something there.
      refuseOthersThings(out, [...units]);
      if (units.size === 0) return;
      const others = [...readWrittenList(out)].filter(([path]) => !units.has(unitOf(path)));
      writeFileSync(join(staging.folder, writtenListFile), writeWrittenList(new Map([...others, ...written])));
      staging.place([...units, writtenListFile]);
    },
    /** Removes what was not put in place. */
    remove: () => staging.remove(),
  };
}

/** Refuses to replace what no earlier run wrote, or what somebody has changed since. */
function refuseOthersThings(out: string, units: readonly string[]): void {
  refuseOtherKind(join(out, writtenListFile), 'file');
  const list = readWrittenList(out);
  const isOurs = (path: string) => {
    const found = join(out, path);
    return statSync(found).isFile() && list.get(path) === digestOf(readFileSync(found));
  };
  if (units.some(isFolderUnit)) refuseOtherKind(join(out, picturesFolder), 'folder');
  for (const unit of units) {
    const path = join(out, unit);
    refuseOtherKind(path, isFolderUnit(unit) ? 'folder' : 'file');
    if (isFolderUnit(unit)) refuseForeign(path, (name) => isOurs(`${unit}/${name}`), 'the manual');
    else if (existsSync(path) && !isOurs(unit)) {
      throw new CommandError(
        `${path} would be replaced, but this command did not write it, or it was changed since. Give --out another folder, or put it elsewhere.`,
      );
    }
  }
}
