import { chmodSync, existsSync, readdirSync, readFileSync, realpathSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { foreignIn } from './foreign-in.ts';
import { listFile, readList } from './picture-list.ts';
import { messageOf, PictureFault } from './picture-fault.ts';
import { throwawayFolder, type ThrowawayFolder } from '../output/throwaway-folder.ts';

/** Where a set of pictures will be; until it is whole, it grows in a folder beside. */
export interface Place {
  /** The folder in which the set is made. */
  readonly folder: string;
  /** Puts the set where it shall be, instead of one that is there. */
  finish(): void;
  /** Leaves nothing of an unfinished set. */
  leave(): void;
}

/** A folder by the one name that no link or other spelling hides. */
export function folderNamed(path: string): string {
  const full = resolve(path);
  return existsSync(full) ? realpathSync(full) : full;
}

/** @throws PictureFault if no set can be put there, or something else is there that would be lost */
export function placeFor(out: string): Place {
  const target = folderNamed(out);
  refuseWhatIsNotOurs(target);
  const made = folderBeside(target, 'new');
  return {
    folder: made.path,
    finish: () => {
      // Once more: pictures take minutes, in which somebody may have put something there.
      refuseWhatIsNotOurs(target);
      // A folder for a while is for its maker alone; a set of pictures is for all who may look around here.
      chmodSync(made.path, 0o755);
      try {
        exchange(made.path, target);
      } catch (fault) {
        throw notWritable(target, fault);
      }
      made.remove();
    },
    leave: () => made.remove(),
  };
}

function refuseWhatIsNotOurs(target: string): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) {
    throw new PictureFault(`${target} is a file: give --out the name of a folder.`);
  }
  if (readdirSync(target).length === 0) return;
  const list = join(target, listFile);
  const reading = existsSync(list) ? readList(readFileSync(list, 'utf8')) : undefined;
  if (!reading?.ok) {
    const why = reading
      ? `its ${listFile} cannot be read: ${reading.fault}`
      : `it is not empty, and has no ${listFile}`;
    throw new PictureFault(
      `${target} would be replaced as a whole, but is no set of pictures: ${why}. Give --out another folder, or empty it.`,
    );
  }
  const foreign = foreignIn(target, reading.list);
  if (foreign === undefined) return;
  throw new PictureFault(
    `${target} would be replaced as a whole, but ${foreign} in it is no part of its pictures. Give --out another folder, or put that elsewhere.`,
  );
}

/** On the same disk, so that it can be moved in one go; and a first proof that there can be written. */
function folderBeside(target: string, kind: string): ThrowawayFolder {
  try {
    return throwawayFolder(join(dirname(target), `.${basename(target)}-${kind}-`));
  } catch (fault) {
    throw notWritable(target, fault);
  }
}

const notWritable = (target: string, fault: unknown) =>
  new PictureFault(`${target} cannot be written: ${messageOf(fault)}`, { cause: fault });

function exchange(made: string, target: string): void {
  if (!existsSync(target)) {
    renameSync(made, target);
    return;
  }
  const old = folderBeside(target, 'old');
  const before = join(old.path, basename(target));
  try {
    renameSync(target, before);
    try {
      renameSync(made, target);
    } catch (fault) {
      renameSync(before, target);
      throw fault;
    }
  } finally {
    old.remove();
  }
}
