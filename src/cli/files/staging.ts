import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, CommandError } from '../machine/command-error.ts';
import { nearestExisting } from './real-path.ts';
import { replaceAll } from './replace-all.ts';
import { temporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

/** Where files come into being unseen, on the same disk as the folder that they are for. */
interface Staging {
  readonly folder: string;
  /**
   * Puts what has these names in the folder they are for, instead of what has them there: all, or none of it.
   * @throws CommandError if none was, saying where earlier things lie that could not be put back
   */
  place(names: readonly string[]): void;
  /** Takes away what was not put in place, and what was there before. */
  remove(): void;
}

/**
 * @param target it may still have to be made
 * @param out what was asked for, as faults call it
 * @throws CommandError if nothing can be written there
 */
export function openStaging(target: string, out: string): Staging {
  const staged = openedIn(nearestExisting(target), out);
  const [made, earlier] = [join(staged.path, 'new'), join(staged.path, 'earlier')];
  mkdirSync(made);
  return {
    folder: made,
    place: (names) => {
      const replacing = replaceAll(names, { made, target, earlier });
      if (replacing.ok) return;
      const { fault, left } = replacing;
      const why = `${out} cannot be written: ${messageOf(fault)}.`;
      if (left.length === 0) {
        throw new CommandError(`${why} What was there before is there as it was.`, { cause: fault });
      }
      staged.keep();
      throw new CommandError(
        `${why} What was there before could not all be put back; this lies in ${earlier}: ${left.join(', ')}`,
        { cause: fault },
      );
    },
    remove: () => staged.remove(),
  };
}

/** That it can be made is the proof that something can be written there: a right to write may be worth nothing. */
function openedIn(folder: string, out: string): TemporaryFolder {
  if (!statSync(folder).isDirectory()) {
    throw new CommandError(`${folder} is a file: give --out the name of a folder.`);
  }
  try {
    return temporaryFolder(join(folder, '.unfinished-'));
  } catch (fault) {
    throw new CommandError(`${out} cannot be written: ${messageOf(fault)}`, { cause: fault });
  }
}
