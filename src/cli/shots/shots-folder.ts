import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { realPathOf } from '../files/real-path.ts';
import { openStaging } from '../files/staging.ts';
import { foreignIn } from './foreign-in.ts';
import { listFile, readList } from './picture-list.ts';
import { CommandError } from '../machine/command-error.ts';

/** Where a set of pictures will be; until it is whole, it grows unseen. */
interface ShotsFolder {
  /** The folder in which the set is made. */
  readonly folder: string;
  /** Puts the set where it shall be, instead of one that is there. */
  finish(): void;
  /** Leaves nothing of an unfinished set. */
  leave(): void;
}

/** @throws CommandError if no set can be put there, or something else is there that would be lost */
export function openShotsFolder(out: string): ShotsFolder {
  const target = realPathOf(out);
  refuseWhatIsNotOurs(target);
  const name = basename(target);
  // Beside it, since the whole folder is replaced.
  const staging = openStaging(dirname(target), target);
  const folder = join(staging.folder, name);
  mkdirSync(folder);
  return {
    folder,
    finish: () => {
      // Once more: pictures take minutes, in which somebody may have put something there.
      refuseWhatIsNotOurs(target);
      staging.place([name]);
    },
    leave: () => staging.remove(),
  };
}

function refuseWhatIsNotOurs(target: string): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) {
    throw new CommandError(`${target} is a file: give --out the name of a folder.`);
  }
  if (readdirSync(target).length === 0) return;
  const list = join(target, listFile);
  const reading = existsSync(list) ? readList(readFileSync(list, 'utf8')) : undefined;
  if (!reading?.ok) {
    const why = reading
      ? `its ${listFile} cannot be read: ${reading.fault}`
      : `it is not empty, and has no ${listFile}`;
    throw new CommandError(
      `${target} would be replaced as a whole, but is no set of pictures: ${why}. Give --out another folder, or empty it.`,
    );
  }
  const foreign = foreignIn(target, reading.list);
  if (foreign === undefined) return;
  throw new CommandError(
    `${target} would be replaced as a whole, but ${foreign} in it is no part of its pictures. Give --out another folder, or put that elsewhere.`,
  );
}
