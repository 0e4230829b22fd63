import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { hashOf } from '../files/hash-of.ts';
import type { Occupant } from './placement.ts';

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** The name under which an entry lies in a folder that differs from this one only in its spelling; undefined if there is none. */
export function otherSpelling(folder: string, name: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder);
  return names.includes(name) ? undefined : names.find((each) => folded(each) === folded(name));
}

/** Looks at a file that may have to be replaced. */
export function lookAt(path: string): Occupant {
  const name = otherSpelling(dirname(path), basename(path));
  if (name !== undefined) return { kind: 'spelling', name };
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (!entry) return { kind: 'nothing' };
  if (!entry.isFile()) return { kind: 'other' };
  // Asked of its rights, not of the system: an administrator may write anywhere.
  return { kind: 'file', hash: hashOf(readFileSync(path)), readOnly: (entry.mode & 0o222) === 0 };
}
