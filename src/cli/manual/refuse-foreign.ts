import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isOsMetadataFile } from '../files/os-metadata-file.ts';
import { CommandError } from '../machine/command-error.ts';
import { isFolderUnit, picturesFolder } from './units.ts';

/** @throws CommandError if something else has the place of a manual, or lies among its pictures, and would be lost with it */
export function refuseForeign(out: string, units: readonly string[]): void {
  if (units.some(isFolderUnit)) refuseOtherKind(join(out, picturesFolder), 'folder');
  for (const unit of units) {
    const path = join(out, unit);
    refuseOtherKind(path, isFolderUnit(unit) ? 'folder' : 'file');
    if (isFolderUnit(unit) && existsSync(path)) refuseNoPictures(path);
  }
}

function refuseOtherKind(path: string, needed: 'file' | 'folder'): void {
  if (!existsSync(path)) return;
  const is = statSync(path).isDirectory() ? 'folder' : 'file';
  if (is === needed) return;
  throw new CommandError(`${path} is a ${is}, and the manual needs a ${needed} there. Give --out another folder.`);
}

function refuseNoPictures(folder: string): void {
  const foreign = readdirSync(folder).find((name) => !/^[\w-]+\.png$/.test(name) && !isOsMetadataFile(name));
  if (foreign === undefined) return;
  throw new CommandError(
    `${folder} would be replaced as a whole, but ${foreign} in it is no picture of the manual. Give --out another folder, or put that elsewhere.`,
  );
}
