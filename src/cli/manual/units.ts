import type { FormatName } from './manual-command.ts';

/** The folder of all pictures, below that of all manuals. */
export const picturesFolder = 'pictures';

export const picturesOf = (scenario: string): string => `${picturesFolder}/${scenario}`;

const endings = { html: 'html', pdf: 'pdf', docx: 'docx', markdown: 'md' } as const satisfies Record<
  FormatName,
  string
>;

/** The file of a manual in one format. */
export const documentOf = (scenario: string, format: FormatName): string => `${scenario}.${endings[format]}`;

/**
 * A path for a file whose own place is taken: `full-lock.new.docx`, then `full-lock.new-2.docx`.
 * @param turn counted from 1
 */
export function besideOf(path: string, turn: number): string {
  const dot = path.lastIndexOf('.');
  return `${path.slice(0, dot)}.new${turn === 1 ? '' : `-${turn}`}${path.slice(dot)}`;
}

/** Says whether a path, below the folder of all manuals, is one that this manual may have in this format. */
export function isOfManual(path: string, scenario: string, format: FormatName): boolean {
  if (format === 'markdown' && path.startsWith(`${picturesOf(scenario)}/`)) return true;
  return path.replace(/\.new(-\d+)?(?=\.\w+$)/, '') === documentOf(scenario, format);
}
