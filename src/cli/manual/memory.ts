import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { CommandError } from '../machine/command-error.ts';
import { refuseOtherKind } from '../files/own-folder.ts';
import {
  maxMemoryBytes,
  memoryFile,
  olderListFile,
  readMemoryFile,
  readOlderList,
  type Edition,
  type Memory,
  type MemoryReading,
} from './memory-file.ts';

/** The memory of a folder, a list of an older version included; null if it has neither. */
export function readMemory(folder: string): Memory | null {
  const memory = readIn(folder, memoryFile, readMemoryFile);
  const older = readIn(folder, olderListFile, readOlderList);
  if (memory === null) return older && { editions: [], listed: older };
  return { ...memory, listed: { ...memory.listed, ...older } };
}

/** @throws CommandError if a file of that name cannot be read: then nobody knows what in the folder may be replaced */
function readIn<Content>(
  folder: string,
  name: string,
  read: (bytes: Uint8Array) => MemoryReading<Content>,
): Content | null {
  const path = join(folder, name);
  if (!existsSync(path)) return null;
  refuseOtherKind(path, 'file');
  const size = statSync(path).size;
  const reading =
    size > maxMemoryBytes
      ? ({ ok: false, fault: `it has more than ${maxMemoryBytes} bytes` } as const)
      : read(readFileSync(path));
  if (reading.ok) return reading.content;
  throw new CommandError(
    `${path} cannot be read: ${reading.fault}. Nothing was written. Give --out another folder; or put that file elsewhere: then all that lies here counts as yours, and new files are written beside it.`,
  );
}

/** The contents that each file may have without being somebody else's. */
export function writtenHashes({ editions, listed }: Memory): ReadonlyMap<string, ReadonlySet<string>> {
  const hashes = new Map<string, Set<string>>();
  for (const files of [listed, ...editions.map((edition) => edition.files)]) {
    for (const [path, hash] of Object.entries(files)) hashes.set(path, (hashes.get(path) ?? new Set()).add(hash));
  }
  return hashes;
}

/** The memory with further editions: files of the same edition, written in two runs, belong together. */
export function withEditions({ editions, listed }: Memory, added: readonly Edition[]): Memory {
  const all: Edition[] = [...editions];
  for (const edition of added) {
    const same = all.findIndex((each) => sameButFiles(each, edition));
    const known = all[same];
    if (known) all.splice(same, 1);
    all.push({ ...edition, files: { ...known?.files, ...edition.files } });
  }
  return { editions: all.filter(({ files }) => Object.keys(files).length > 0), listed };
}

/** The memory without these paths, and without editions of which nothing is left. */
export function withoutFiles({ editions, listed }: Memory, paths: ReadonlySet<string>): Memory {
  const rest = (files: Edition['files']) =>
    Object.fromEntries(Object.entries(files).filter(([path]) => !paths.has(path)));
  const left = editions.map((edition) => ({ ...edition, files: rest(edition.files) }));
  return { editions: left.filter(({ files }) => Object.keys(files).length > 0), listed: rest(listed) };
}

const sameButFiles = (one: Edition, other: Edition): boolean =>
  isDeepStrictEqual({ ...one, files: {} }, { ...other, files: {} });
