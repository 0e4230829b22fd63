import { resolve } from 'node:path';

/** The folder in which a command was typed; npm runs its scripts in the repository's own. */
const cwd = process.env['INIT_CWD'] ?? process.cwd();

/** A path as whoever typed it meant it. */
export const resolveFromCwd = (path: string): string => resolve(cwd, path);
