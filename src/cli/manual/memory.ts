import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { longText, shortText } from '../../profile/schema/bounds.ts';
import { CommandError } from '../machine/command-error.ts';

/** The list of what the command wrote in a folder: it may replace that, and nothing else. */
export const writtenListFile = 'manuals.json';

const format = 'shomei-dojo-manuals';
const listSchema = v.object({
  format: v.literal(format),
  version: v.literal(1),
  files: v.pipe(v.record(longText, shortText), v.maxEntries(10_000)),
});

/** SHA-256 of each file's content, by its path below the folder. */
export type WrittenList = ReadonlyMap<string, string>;

export const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

export const writeWrittenList = (list: WrittenList): string =>
  `${JSON.stringify({ format, version: 1, files: Object.fromEntries([...list].toSorted()) }, null, 1)}\n`;

/** @throws CommandError if a file of that name is something else */
export function readWrittenList(folder: string): WrittenList {
  const path = join(folder, writtenListFile);
  if (!existsSync(path)) return new Map();
  const read = v.safeParse(listSchema, jsonIn(path));
  if (read.success) return new Map(Object.entries(read.output.files));
  throw new CommandError(
    `${path} is no list of manuals, and would be replaced. Give --out another folder, or put it elsewhere.`,
  );
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
