import { copyFileSync, existsSync, linkSync, lstatSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file or folder that shall lie at a place below the target; a later one of the same name takes the place of the first. */
export interface Placement {
  readonly name: string;
  /** Its present path, on the same disk; null takes away what lies there. */
  readonly from: string | null;
}

interface ReplacementFolders {
  readonly target: string;
  /** The folder for what was there before, on the same disk. */
  readonly earlier: string;
}

type Replacing =
  | { readonly ok: true }
  /** Nothing was replaced; entries that could not even be put back are named, and lie in `earlier`. */
  | { readonly ok: false; readonly fault: unknown; readonly left: readonly string[] };

export type Rename = (from: string, to: string) => void;

/**
 * Puts files and folders in place of earlier ones, in this order: all, or none of them. A program that is ended in the middle
 * leaves each file as it was or as it shall be, and never none of the two.
 */
export function replaceAll(
  placements: readonly Placement[],
  { target, earlier }: ReplacementFolders,
  rename: Rename = renameSync,
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
  const replaceFile = (from: string, to: string, backup: string) => {
    makeFolder(dirname(backup));
    keepACopy(to, backup);
    try {
      rename(from, to);
    } catch (fault) {
      rmSync(backup);
      throw fault;
    }
    undoing.unshift(() => rename(backup, to));
  };
  const handled = new Set<string>();
  const place = ({ name, from }: Placement) => {
    const [to, backup] = [join(target, name), join(earlier, name)];
    if (handled.has(name)) {
      // After a failure the file that lay here before the first of both is put back.
      if (from !== null) rename(from, to);
      return;
    }
    handled.add(name);
    const there = lstatSync(to, { throwIfNoEntry: false });
    if (there?.isFile() && from !== null && lstatSync(from).isFile()) {
      replaceFile(from, to, backup);
      return;
    }
    // A folder cannot be renamed onto another one.
    if (there) move(to, backup);
    if (from !== null) move(from, to);
  };
  try {
    for (const placement of placements) place(placement);
    return { ok: true };
  } catch (fault) {
    for (const undo of undoing) {
      try {
        undo();
      } catch {
        // The others may still succeed; the failed ones are found below.
      }
    }
    const left = [...handled].filter((name) => existsSync(join(earlier, name)));
    return { ok: false, fault, left };
  }
}

/** A second name costs nothing and keeps date and rights; not every disk has second names. */
function keepACopy(file: string, copy: string): void {
  try {
    linkSync(file, copy);
  } catch {
    copyFileSync(file, copy);
  }
}
