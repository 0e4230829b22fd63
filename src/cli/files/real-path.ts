import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The nearest path above one, or the path itself, that is there. */
export function nearestExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}

/** A folder by the one name that no link or other spelling hides; it need not be there. */
export function realPathOf(path: string): string {
  const full = resolve(path);
  const there = nearestExisting(full);
  return join(realpathSync(there), relative(there, full));
}
