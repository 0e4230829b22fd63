import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../machine/root.ts';
import { readSource, type SourceFile } from './source-file.ts';

/** The files below some folders of the repository, by their paths from its root, with slashes. */
export const filesBelow = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      )
      .toSorted(),
  );

const isSource = (path: string): boolean => /\.(ts|svelte)$/.test(path);
const isDeclaration = (path: string): boolean => path.endsWith('.d.ts');
const read = (path: string): SourceFile => readSource(path, readFileSync(join(root, path), 'utf8'));

/** The program's own sources; tests may import anything, so nothing is asked of them. */
export const readSources = (): readonly SourceFile[] =>
  filesBelow('src', 'mocks')
    .filter((path) => isSource(path) && !isDeclaration(path))
    .map(read);

/** Types that the sources are given for what has none of its own. They import nothing, and lie in no place. */
export const readDeclarations = (): readonly SourceFile[] => filesBelow('src', 'mocks').filter(isDeclaration).map(read);
