import { dirname } from 'node:path/posix';

/** The number of files up to which a folder needs no rooms. */
const maxFiles = 22;

/** The texts of one language stay together, since a translator goes through all of them. */
const exceptions = /^src\/content\/[a-z]{2}$/;

/** Finds folders with too many files to take in at a glance, in a line each. */
export function largeFolders(paths: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return [...counts]
    .filter(([folder, count]) => count > maxFiles && !exceptions.test(folder))
    .map(([folder, count]) => `${folder} holds ${count} files: give it rooms`);
}
