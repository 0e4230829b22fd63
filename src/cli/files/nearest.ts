import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The nearest path above one, or the path itself, that is there. */
export function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}

/** A folder by the one name that no link or other spelling hides; it need not be there. */
export function folderNamed(path: string): string {
  const full = resolve(path);
  const there = nearest(full);
  return join(realpathSync(there), relative(there, full));
}
