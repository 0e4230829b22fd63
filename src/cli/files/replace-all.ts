import { existsSync, mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders on one disk, in each of which a thing has the same name. */
interface Folders {
  readonly made: string;
  readonly target: string;
  /** Where that goes which is in the way. */
  readonly earlier: string;
}

type Replacing =
  | { readonly ok: true }
  /** Nothing was replaced; what could not even be put back is named, and lies in `earlier`. */
  | { readonly ok: false; readonly fault: unknown; readonly left: readonly string[] };

/** Puts files and folders in place of earlier ones: all, or none of them. */
export function replaceAll(
  names: readonly string[],
  { made, target, earlier }: Folders,
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
      // A folder cannot be put upon another one.
      if (existsSync(join(target, name))) move(join(target, name), join(earlier, name));
      move(join(made, name), join(target, name));
    }
    return { ok: true };
  } catch (fault) {
    for (const undo of undoing) {
      try {
        undo();
      } catch {
        // The others may still succeed, and what did not is found below.
      }
    }
    return { ok: false, fault, left: names.filter((name) => existsSync(join(earlier, name))) };
  }
}
