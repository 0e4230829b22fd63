/** A text file, by its path from the repository's root. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

// Git writes seven of a kind at the beginning of a line. Prettier takes those of the second side for nested quotations of Markdown and
// puts blanks between them. Seven equals signs alone underline a heading, so they are left to the other two.
const marker = /^[ \t]*(?:<{7}(?: |$)|>{7}(?: |$)|(?:> ){6}>(?: |$)|\|{7}(?: |$))/;

/** Finds the conflict markers that a merge left, in a line each. */
export const conflictMarkers = (files: readonly TextFile[]): readonly string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split(/\r?\n/)
      .flatMap((line, index) =>
        marker.test(line) ? [`${path}:${index + 1} has a conflict marker of a merge: ${line.trim().slice(0, 40)}`] : [],
      ),
  );
