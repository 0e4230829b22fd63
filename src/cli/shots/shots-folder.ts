import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { dirname as folderOf } from 'node:path/posix';
import { refuseForeign, refuseOtherKind } from '../files/own-folder.ts';
import { realPathOf } from '../files/real-path.ts';
import { openStaging } from '../files/staging.ts';
import { CommandError } from '../machine/command-error.ts';
import { listFile, readList, type PictureList } from './picture-list.ts';

/** The folder of a set of pictures; until the set is whole, it grows unseen. */
interface ShotsFolder {
  /** The hidden folder in which the set is made. */
  readonly folder: string;
  /** Puts the set in place, instead of an earlier one. */
  finish(): void;
  /** Leaves nothing of an unfinished set. */
  leave(): void;
}

/** @throws CommandError if no set can be put there, or something else is there that would be lost */
export function openShotsFolder(out: string): ShotsFolder {
  const target = realPathOf(out);
  refuseOthersThings(target);
  const name = basename(target);
  // Beside it, since the whole folder is replaced.
  const staging = openStaging(dirname(target), target);
  const folder = join(staging.folder, name);
  mkdirSync(folder);
  return {
    folder,
    finish: () => {
      // Once more: pictures take minutes, in which somebody may have put something there.
      refuseOthersThings(target);
      staging.place([{ name, from: folder }]);
    },
    leave: () => staging.remove(),
  };
}

function refuseOthersThings(target: string): void {
  refuseOtherKind(target, 'folder');
  if (!existsSync(target) || readdirSync(target).length === 0) return;
  const list = join(target, listFile);
  const reading = existsSync(list) ? readList(readFileSync(list)) : undefined;
  if (reading?.ok) return refuseForeign(target, isPartOf(reading.list), 'its pictures');
  const why = reading ? `its ${listFile} cannot be read: ${reading.fault}` : `it is not empty, and has no ${listFile}`;
  throw new CommandError(
    `${target} would be replaced as a whole, but is no set of pictures: ${why}. Give --out another folder, or empty it.`,
  );
}

/** The page to look through a set with, and the folder of what changed since an earlier one. */
const besides = [listFile, 'index.html', 'changes', 'changes/index.html'];

/** No list names these: they are of pictures that are gone, too. */
const drawnChange = /^changes\/[\w-]+(\/[\w-]+-(before|after|difference)\.png)?$/;

function isPartOf({ pictures }: PictureList): (path: string) => boolean {
  const own = new Set([...besides, ...pictures.flatMap(({ file }) => [folderOf(file), file])]);
  return (path) => own.has(path) || drawnChange.test(path);
}
