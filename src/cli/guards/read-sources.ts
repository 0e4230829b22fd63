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

/** The program's own sources; tests may import anything, so nothing is asked of them. */
export const readSources = (): readonly SourceFile[] =>
  filesBelow('src', 'mocks')
    .filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));
