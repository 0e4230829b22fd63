import { delimiter, join } from 'node:path';
import { runs } from './system-packages.ts';

/**
 * The first of these programs that exists and runs. A program that cannot start does not count: it may lack a library, or be a
 * stub that only advertises a shop.
 * @param chosen paths that are tried before those of `PATH`
 */
export function findProgram(
  names: readonly string[],
  proof: string,
  chosen: readonly (string | undefined)[] = [],
): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...chosen, ...installed].find((path) => path !== undefined && path !== '' && runs(path, proof));
}
