import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, CommandError } from '../machine/command-error.ts';
import { refuseOtherKind } from './own-folder.ts';
import { nearestExisting } from './real-path.ts';
import { replaceAll, type Placement, type Rename } from './replace-all.ts';
import { temporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

/** A hidden folder in which files are made, on the same disk as the folder that they are for. */
interface Staging {
  readonly folder: string;
  /**
   * Moves files and folders to the folder they are for, in place of earlier ones: all of them, or none.
   * @throws CommandError if none was moved, saying where earlier ones lie that could not be put back
   */
  place(placements: readonly Placement[]): void;
  /** Removes what was not put in place, and what it replaced. */
  remove(): void;
}

/**
 * @param target need not exist yet
 * @param out the folder that was asked for, as faults name it
 * @throws CommandError if nothing can be written there
 */
export function openStaging(target: string, out: string, rename?: Rename): Staging {
  const staged = openedIn(nearestExisting(target), out);
  const [made, earlier] = [join(staged.path, 'new'), join(staged.path, 'earlier')];
  mkdirSync(made);
  return {
    folder: made,
    place: (placements) => {
      const replacing = replaceAll(placements, { target, earlier }, rename);
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

/** Tries to write there at once: permissions alone do not prove that writing works. */
function openedIn(folder: string, out: string): TemporaryFolder {
  refuseOtherKind(folder, 'folder');
  try {
    return temporaryFolder(join(folder, '.unfinished-'));
  } catch (fault) {
    throw new CommandError(`${out} cannot be written: ${messageOf(fault)}`, { cause: fault });
  }
}
