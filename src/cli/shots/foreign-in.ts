import { readdirSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { isOsMetadataFile } from '../files/os-metadata-file.ts';
import { listFile, type PictureList } from './picture-list.ts';

/** The page to look through a set with, and the folder of what changed since an earlier one. */
const besides = [listFile, 'index.html', 'changes', 'changes/index.html'];

/** No list names them: they are of pictures that are gone, too. */
const drawnChange = /^changes\/[\w-]+(\/[\w-]+-(before|after|difference)\.png)?$/;

/** What lies in the folder of a set, at any depth, and is no part of it: the first by name. */
export function foreignIn(folder: string, { pictures }: PictureList): string | undefined {
  const own = new Set([...besides, ...pictures.flatMap(({ file }) => [dirname(file), file])]);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .find((path) => !own.has(path) && !drawnChange.test(path) && !isOsMetadataFile(path));
}
