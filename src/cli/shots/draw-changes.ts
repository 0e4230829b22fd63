import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change } from './changes.ts';
import { differenceOf } from './difference.ts';

/** A change with the pictures that show it, by their paths below the folder of changes. */
export interface DrawnChange {
  readonly change: Change;
  readonly files: { readonly before?: string; readonly after?: string; readonly difference?: string };
  /** The number of differing pixels; null if only one picture is there. */
  readonly pixels: number | null;
}

/** The earlier set, the present one, and the folder in which changes are drawn. */
interface ChangeFolders {
  readonly before: string;
  readonly after: string;
  readonly changes: string;
}

/** Draws each change. The same pixels in other bytes, as another browser packs them, are no change. */
export const drawChanges = (changes: readonly Change[], folders: ChangeFolders): readonly DrawnChange[] =>
  changes.flatMap((change) => drawChange(change, folders));

function drawChange(change: Change, folders: ChangeFolders): readonly DrawnChange[] {
  const write = (kind: string, png: Buffer): string => {
    const { file } = change.kind === 'gone' ? change.before : change.after;
    const name = file.replace(/\.png$/, `-${kind}.png`);
    mkdirSync(dirname(join(folders.changes, name)), { recursive: true });
    writeFileSync(join(folders.changes, name), png);
    return name;
  };
  const before = change.kind !== 'new' && readFileSync(join(folders.before, change.before.file));
  const after = change.kind !== 'gone' && readFileSync(join(folders.after, change.after.file));
  const difference = change.kind === 'changed' && before && after ? differenceOf(before, after) : null;
  if (change.kind === 'changed' && difference?.pixels === 0) {
    const parts = { ...change.in, picture: false };
    if (!parts.alt && !parts.callouts) return [];
    return [{ change: { ...change, in: parts }, files: after ? { after: write('after', after) } : {}, pixels: 0 }];
  }
  return [
    {
      change,
      files: {
        ...(before && { before: write('before', before) }),
        ...(after && { after: write('after', after) }),
        ...(difference && { difference: write('difference', difference.png) }),
      },
      pixels: difference?.pixels ?? null,
    },
  ];
}
