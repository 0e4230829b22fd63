import type { FormatName } from './manual-command.ts';

/** The folder of all pictures, below that of all manuals. */
export const picturesFolder = 'pictures';

/**
 * The file or folder that is put in place as one. A manual's pictures are replaced with their folder, so that none of an older
 * manual stays in it.
 * @param path of a file of a manual, below the folder of all manuals
 */
export const unitOf = (path: string): string => /^pictures\/[^/]+/.exec(path)?.[0] ?? path;

export const isFolderUnit = (unit: string): boolean => unit.includes('/');

/** The units of a manual in one format. */
export const unitsOf = (scenario: string, format: FormatName): readonly string[] =>
  format === 'markdown' ? [`${scenario}.md`, `${picturesFolder}/${scenario}`] : [`${scenario}.${format}`];
