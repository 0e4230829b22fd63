import { existsSync, mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders on one disk, in each of which an entry has the same name. */
interface ReplacementFolders {
  readonly made: string;
  readonly target: string;
  /** The folder to which entries are moved that are in the way. */
  readonly earlier: string;
}

type Replacing =
  | { readonly ok: true }
  /** Nothing was replaced; entries that could not even be put back are named, and lie in `earlier`. */
  | { readonly ok: false; readonly fault: unknown; readonly left: readonly string[] };

/** Puts files and folders in place of earlier ones: all, or none of them. */
export function replaceAll(
  names: readonly string[],
  { made, target, earlier }: ReplacementFolders,
  rename: (from: string, to: string) => void = renameSync,
): Replacing {
  const undoing: (() => void)[] = [];
  const makeFolder = (path: string) => {
    if (existsSync(path)) return;
    makeFolder(dirname(path));
    mkdirSync(path);
    undoing.unshift(() => rmdirSync(path));
  };
  const move = (from: string, to: string) => {
    makeFolder(dirname(to));
    rename(from, to);
    undoing.unshift(() => rename(to, from));
  };
  try {
    for (const name of names) {
      // A folder cannot be renamed onto another one.
      if (existsSync(join(target, name))) move(join(target, name), join(earlier, name));
      move(join(made, name), join(target, name));
    }
    return { ok: true };
  } catch (fault) {
    for (const undo of undoing) {
      try {
        undo();
      } catch {
        // The others may still succeed; the failed ones are found below.
      }
    }
    return { ok: false, fault, left: names.filter((name) => existsSync(join(earlier, name))) };
  }
}
