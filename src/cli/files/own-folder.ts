import { existsSync, readdirSync, statSync } from 'node:fs';
import { CommandError } from '../machine/command-error.ts';
import { isOsMetadataFile } from './os-metadata-file.ts';

/** @throws CommandError if something of the other kind is there */
export function refuseOtherKind(path: string, needed: 'file' | 'folder'): void {
  if (!existsSync(path)) return;
  const is = statSync(path).isDirectory() ? 'folder' : 'file';
  if (is === needed) return;
  throw new CommandError(`${path} is a ${is}, where a ${needed} is needed: give --out the name of another folder.`);
}

/**
 * Refuses to replace a folder as a whole where that would lose what somebody else put there.
 * @param isOurs asked of each path below the folder, with slashes
 * @param whole what the folder's own files belong to, e.g. `the manual`
 * @throws CommandError naming the first file or folder, at any depth, that is not ours
 */
export function refuseForeign(folder: string, isOurs: (path: string) => boolean, whole: string): void {
  if (!existsSync(folder)) return;
  const foreign = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .find((path) => !isOurs(path) && !isOsMetadataFile(path));
  if (foreign === undefined) return;
  throw new CommandError(
    `${folder} would be replaced as a whole, but ${foreign} in it is no part of ${whole}. Give --out another folder, or put that elsewhere.`,
  );
}
