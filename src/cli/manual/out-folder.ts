import { accessSync, constants, existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ManualFile } from '../../studio/manual/markdown.ts';
import { throwawayFolder } from '../output/throwaway-folder.ts';

/** The nearest folder above a path, or the path itself, that is there. */
function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}

/** Why nothing can be written into a folder that may still have to be made; undefined if something can. */
export function folderFault(out: string): string | undefined {
  const there = nearest(out);
  if (!statSync(there).isDirectory()) return `${there} is a file, not a folder.`;
  try {
    accessSync(there, constants.W_OK | constants.X_OK);
    return undefined;
  } catch {
    return `Nothing can be written into ${there}: give another --out, or the right to write there.`;
  }
}

/**
 * What is put in place as one: a file, or the folder of a manual's pictures, so that none of an older manual stays in it.
 * @param path of a file of a manual, below the folder of all manuals
 */
const unitOf = (path: string): string => /^pictures\/[^/]+/.exec(path)?.[0] ?? path;

/** A folder in which manuals come into being unseen, on the same disk as the one they are for. */
export function openOutFolder(out: string) {
  const base = nearest(out);
  const staged = throwawayFolder(join(base, '.manual-'));
  const units = new Set<string>();

  return {
    /** Writes files that belong together; none of them is seen until all that is wanted is there. */
    write(files: readonly ManualFile[]): void {
      for (const { path, content } of files) {
        const file = join(staged.path, 'new', path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      for (const { path } of files) units.add(unitOf(path));
    },
    /** Puts all that was written in place. */
    place(): void {
      mkdirSync(join(staged.path, 'old', 'pictures'), { recursive: true });
      for (const unit of units) {
        const target = join(out, unit);
        mkdirSync(dirname(target), { recursive: true });
        // A folder cannot be put upon another one.
        if (existsSync(target)) renameSync(target, join(staged.path, 'old', unit));
        renameSync(join(staged.path, 'new', unit), target);
      }
    },
    /** Takes away what was not put in place. */
    remove: () => staged.remove(),
  };
}
