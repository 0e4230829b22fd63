import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../machine/root.ts';
import { circlesOfFiles, circlesOfFolders, foldersAround } from './circles.ts';
import { conflictMarkers } from './conflict-markers.ts';
import { lostPaths } from './document-paths.ts';
import { importBreaches } from './import-breaches.ts';
import { readImportTable } from './import-table.ts';
import { largeFolders } from './large-folders.ts';
import { filesBelow, readDeclarations, readSources } from './read-sources.ts';
import { repeatedTypeNames } from './type-names.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const isBinary = (path: string): boolean => /\.(png|woff2?|ico|jpg|zip|docx|xlsx|pdf)$/.test(path);

/** All that breaks the rules of ARCHITECTURE.md and CONTRIBUTING.md, in a line each. */
export function repositoryBreaches(): readonly string[] {
  const sources = readSources();
  const table = readImportTable(read('ARCHITECTURE.md'));
  const top = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
  const files = [...top.map(({ name }) => name), ...filesBelow('src', 'mocks', 'tests', 'public', '.github', '.ci')];
  const texts = files.filter((path) => !isBinary(path)).map((path) => ({ path, text: read(path) }));
  const documents = texts.filter(({ path }) => path.endsWith('.md'));
  return [
    ...sources.flatMap((source) => importBreaches(source, table)),
    ...table
      .filter(({ place }) => !existsSync(join(root, place)))
      .map(({ place }) => `The import table names ${place}, which is not there`),
    ...circlesOfFiles(sources),
    ...circlesOfFolders(sources),
    ...repeatedTypeNames([...sources, ...readDeclarations()]),
    ...largeFolders(files.filter((path) => /^(src|mocks|tests)\//.test(path))),
    ...conflictMarkers(texts),
    ...lostPaths(documents, new Set(files.flatMap((path) => [path, ...foldersAround(path)]))),
  ];
}
