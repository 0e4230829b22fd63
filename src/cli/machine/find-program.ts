import { delimiter, join } from 'node:path';
import { runs } from './system-packages.ts';

/**
 * The first of these programs that is there and runs. One that cannot start (a missing library, a stub that only advertises
 * a shop) is none.
 * @param chosen paths that are tried before those of the machine
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
