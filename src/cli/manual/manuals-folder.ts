import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ManualFile } from '../../studio/manual/markdown.ts';
import { hashOf } from '../files/hash-of.ts';
import { refuseOtherKind } from '../files/own-folder.ts';
import { realPathOf } from '../files/real-path.ts';
import type { Rename } from '../files/replace-all.ts';
import { openStaging } from '../files/staging.ts';
import { CommandError } from '../machine/command-error.ts';
import { lookAt, otherSpelling } from './look-at.ts';
import type { FormatName } from './manual-command.ts';
import { memoryFile, olderListFile, writeMemory, type Edition, type Memory } from './memory-file.ts';
import { readMemory, withEditions, withoutFiles, writtenHashes } from './memory.ts';
import { planPlacement, type Kept, type Plan } from './placement.ts';
import { isOfManual, picturesFolder, picturesOf } from './units.ts';

/** The result of putting manuals in place. */
export interface PlacedManuals {
  /** Files that were not touched, since they count as the writer's. */
  readonly kept: readonly Kept[];
  /** The path at which a file lies, which is another one where its own was taken. */
  readonly placeOf: (path: string) => string;
}

interface Part {
  readonly edition: Edition;
  readonly format: FormatName;
  readonly files: readonly { readonly path: string; readonly hash: string }[];
}

const nothing: Memory = { editions: [], listed: {} };

/**
 * A folder in which manuals come into being unseen, on the same disk as the one they are for.
 * @param rename the move of a file within a disk
 * @throws CommandError if they cannot be put there, or its memory cannot be read
 */
export function openManualsFolder(
  path: string,
  scenarios: readonly string[],
  formats: readonly FormatName[],
  rename?: Rename,
) {
  const out = realPathOf(path);
  const pictures = formats.includes('markdown') ? [picturesFolder, ...scenarios.map(picturesOf)] : [];
  const remembered = () => {
    for (const folder of pictures) refuseUnfit(out, folder);
    return readMemory(out);
  };
  remembered();
  const staging = openStaging(out, out, rename);
  const parts: Part[] = [];

  return {
    /** Writes the files of a manual in one format; none of them is seen until everything wanted is there. */
    write(edition: Edition, format: FormatName, files: readonly ManualFile[]): void {
      for (const { path: name, content } of files) {
        const file = join(staging.folder, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      const hashed = files.map(({ path: name, content }) => ({ path: name, hash: hashOf(content) }));
      parts.push({ edition, format, files: hashed });
    },
    /** Puts everything that was written in place, or none of it. */
    place(): PlacedManuals {
      if (parts.length === 0) return { kept: [], placeOf: (name) => name };
      // Not before: pictures take minutes, in which somebody may have changed something.
      const memory = remembered();
      const wanted = {
        files: parts.flatMap(({ files }) => files),
        isPart: (name: string) => parts.some(({ edition, format }) => isOfManual(name, edition.scenario, format)),
      };
      const plan = planPlacement(wanted, memory && writtenHashes(memory), (name) => lookAt(join(out, name)));
      const during = join(staging.folder, `.during-${memoryFile}`);
      const after = join(staging.folder, memoryFile);
      const { meanwhile, final } = memoriesOf(memory ?? nothing, parts, plan);
      writeFileSync(during, writeMemory(meanwhile));
      writeFileSync(after, writeMemory(final));
      staging.place([
        { name: memoryFile, from: during },
        ...plan.placed
          .filter(({ write }) => write)
          .map(({ path: name, at }) => ({ name: at, from: join(staging.folder, name) })),
        ...plan.gone.map((name) => ({ name, from: null })),
        { name: memoryFile, from: after },
        { name: olderListFile, from: null },
      ]);
      const places = new Map(plan.placed.map(({ path: name, at }) => [name, at]));
      return { kept: plan.kept, placeOf: (name) => places.get(name) ?? name };
    },
    /** Removes what was not put in place. */
    remove: () => staging.remove(),
  };
}

/**
 * The memory in the end, and the one that is true at every moment until then: by it a file may be the one that was there or
 * the new one, so that a run that is ended in the middle leaves nothing that looks like somebody else's.
 */
function memoriesOf(before: Memory, parts: readonly Part[], { placed, forgotten }: Plan) {
  const places = new Map(placed.filter(({ ours }) => ours).map((each) => [each.path, each]));
  const added = parts.map(({ edition, files }) => {
    const own = files.flatMap(({ path }) => {
      const place = places.get(path);
      return place ? [[place.at, place.hash] as const] : [];
    });
    return { ...edition, files: Object.fromEntries(own) };
  });
  const replaced = new Set([...forgotten, ...[...places.values()].map(({ at }) => at)]);
  // Side by side: of the same words there can be other bytes, as of a PDF that another Chromium prints.
  const meanwhile = { ...before, editions: [...before.editions, ...added] };
  return { meanwhile, final: withEditions(withoutFiles(before, replaced), added) };
}

/** Refuses a place for pictures where no folder can be made beside what is there. */
function refuseUnfit(out: string, folder: string): void {
  const path = join(out, folder);
  const other = otherSpelling(dirname(path), folder.split('/').at(-1) ?? folder);
  if (other !== undefined) {
    throw new CommandError(
      `${join(dirname(path), other)} differs from ${path} in its spelling alone: rename it, or give --out another folder.`,
    );
  }
  refuseOtherKind(path, 'folder');
}
