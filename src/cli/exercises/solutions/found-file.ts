import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../machine/root.ts';

const folder = join(root, 'src/training/scenarios');

/** The file of an exercise's found solution. */
export const foundFile = (id: string): string => join(folder, 'found', `${id}.ts`);

/** Returns whether an exercise takes its solution from the file of a found one, which may be still to be written. */
export function isToBeFound(id: string): boolean {
  const file = join(folder, `${id}.ts`);
  return existsSync(file) && readFileSync(file, 'utf8').includes(`./found/${id}.ts`);
}
