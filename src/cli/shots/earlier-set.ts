import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { realPathOf } from '../files/real-path.ts';
import { hashOf } from '../files/hash-of.ts';
import { listFile, readList, type PictureList } from './picture-list.ts';
import { CommandError } from '../machine/command-error.ts';
import { isSelected, type Selection } from './selection.ts';

/** An earlier set of pictures, to be compared with those that are made now. */
export interface EarlierSet {
  readonly folder: string;
  readonly list: PictureList;
}

interface Now {
  readonly out: string;
  readonly scale: 1 | 2;
  readonly callouts: 'on' | 'off';
  /** The id of its profile. */
  readonly bank: string;
  readonly selection: Selection;
}

/** @throws CommandError if there is no whole set, or none that the present pictures can be compared with */
export function readEarlierSet(path: string, now: Now): EarlierSet {
  const folder = realPathOf(path);
  refuseSameFolder(folder, realPathOf(now.out));
  const list = readListIn(folder);
  for (const { name, was, is } of [
    { name: '--scale', was: list.scale, is: now.scale },
    { name: '--callouts', was: list.callouts, is: now.callouts },
    // Not by its hash: a bank's profile may change between versions, and that is among the changes asked for.
    { name: 'the bank', was: list.site.profile.id, is: now.bank },
  ]) {
    if (was !== is) {
      throw new CommandError(
        `The pictures in ${folder} were made with ${name} ${was}: with ${name} ${is} every one would differ.`,
      );
    }
  }
  const chosen = list.pictures.filter((picture) => isSelected(now.selection, picture));
  for (const { file, hash } of chosen) {
    const whole = join(folder, file);
    if (!existsSync(whole))
      throw new CommandError(`${folder} is not whole: ${listFile} names ${file}, which is missing.`);
    if (hashOf(readFileSync(whole)) !== hash) {
      throw new CommandError(`${folder} is not whole: ${file} is another picture than ${listFile} says.`);
    }
  }
  return { folder, list };
}

/** In one folder, the earlier set would be replaced, or lie among the new pictures. */
function refuseSameFolder(earlier: string, out: string): void {
  const within = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}${sep}`);
  if (within(earlier, out) || within(out, earlier)) {
    throw new CommandError(
      `--check ${earlier} and --out ${out} share a folder: the new pictures need one of their own. Give --out another.`,
    );
  }
}

function readListIn(folder: string): PictureList {
  const fault = (why: string) => new CommandError(`--check ${folder}: ${why}.`);
  if (!existsSync(folder)) throw fault('there is no such folder');
  if (!statSync(folder).isDirectory()) throw fault('that is no folder');
  const file = join(folder, listFile);
  if (!existsSync(file)) throw fault(`there is no ${listFile} in it, so it holds no set of pictures`);
  const reading = readList(readFileSync(file));
  if (!reading.ok) throw fault(`its ${listFile} cannot be used: ${reading.fault}`);
  return reading.list;
}
