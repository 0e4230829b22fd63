import { besideOf } from './units.ts';

/** The thing that lies at a path. */
export type Occupant =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'file'; readonly hash: string; readonly readOnly: boolean }
  /** A folder, a link or a device. */
  | { readonly kind: 'other' }
  /** A name that only differs in capitals, or in how its letters are encoded: on many disks, the same file. */
  | { readonly kind: 'spelling'; readonly name: string };

/** The reasons for which a file counts as the writer's. */
export type Reason = 'edited' | 'foreign' | 'noMemory' | 'readOnly' | 'noFile' | 'spelling';

type Verdict = { readonly does: 'write' | 'nothing' } | { readonly does: 'keep'; readonly reason: Reason };

/** The contents that each path may have without being somebody else's; null where nothing is remembered. */
export type WrittenHashes = ReadonlyMap<string, ReadonlySet<string>> | null;

/**
 * Decides about one path: a file is replaced only where it is known to be ours and unchanged.
 * @param hash of what is to be written; null for a file that is to go
 */
export function verdictOn(
  found: Occupant,
  ours: ReadonlySet<string> | undefined,
  remembers: boolean,
  hash: string | null,
): Verdict {
  const keep = (reason: Reason): Verdict => ({ does: 'keep', reason });
  switch (found.kind) {
    case 'nothing':
      return { does: hash === null ? 'nothing' : 'write' };
    case 'other':
      return keep('noFile');
    case 'spelling':
      return keep('spelling');
    case 'file':
      if (found.hash === hash) return { does: 'nothing' };
      if (!remembers) return keep('noMemory');
      if (!ours) return keep('foreign');
      if (!ours.has(found.hash)) return keep('edited');
      return found.readOnly ? keep('readOnly') : { does: 'write' };
  }
}

/** A file that was not touched. */
export interface Kept {
  readonly path: string;
  readonly reason: Reason;
  /** The path of the new file; null if there is none, as of a picture that the manual does not have any more. */
  readonly beside: string | null;
}

/** A new file, and its place. */
export interface Placed {
  readonly path: string;
  readonly at: string;
  readonly hash: string;
  /** False where the same bytes lie there. */
  readonly write: boolean;
  /** False of a file that somebody else put there, even with the same bytes. */
  readonly ours: boolean;
}

export interface Plan {
  readonly placed: readonly Placed[];
  readonly gone: readonly string[];
  readonly kept: readonly Kept[];
  /** Paths to remember no longer. */
  readonly forgotten: readonly string[];
}

interface Wanted {
  readonly files: readonly { readonly path: string; readonly hash: string }[];
  /** Says whether a remembered path belongs to what is made anew, so that it goes if it is made no more. */
  readonly isPart: (path: string) => boolean;
}

/** Decides about all files of manuals, one by one. */
export function planPlacement(
  { files, isPart }: Wanted,
  written: WrittenHashes,
  look: (path: string) => Occupant,
): Plan {
  const [placed, gone, kept]: [Placed[], string[], Kept[]] = [[], [], []];
  const verdict = (path: string, hash: string | null) =>
    verdictOn(look(path), written?.get(path), written !== null, hash);

  for (const { path, hash } of files) {
    const taken: Omit<Kept, 'beside'>[] = [];
    for (let turn = 0; ; turn++) {
      const at = turn === 0 ? path : besideOf(path, turn);
      const { does, ...why } = verdict(at, hash);
      if (does !== 'keep') {
        const write = does === 'write';
        placed.push({ path, at, hash, write, ours: write || written?.get(at)?.has(hash) === true });
        kept.push(...taken.map((each) => ({ ...each, beside: at })));
        break;
      }
      if ('reason' in why) taken.push({ path: at, reason: why.reason });
    }
  }

  const touched = new Set([...placed.map(({ at }) => at), ...kept.map(({ path }) => path)]);
  const stale = [...(written?.keys() ?? [])].filter((path) => isPart(path) && !touched.has(path));
  for (const path of stale) {
    const decided = verdict(path, null);
    if (decided.does === 'write') gone.push(path);
    if (decided.does === 'keep') kept.push({ path, reason: decided.reason, beside: null });
  }
  return { placed, gone, kept, forgotten: stale };
}
