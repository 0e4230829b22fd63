import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The path itself if it exists, or the nearest folder above it that does. */
export function nearestExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}

/** The path of a folder with all links resolved; the folder need not exist. */
export function realPathOf(path: string): string {
  const full = resolve(path);
  const there = nearestExisting(full);
  return join(realpathSync(there), relative(there, full));
}
