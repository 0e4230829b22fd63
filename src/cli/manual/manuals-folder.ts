import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ManualFile } from '../../studio/manual/markdown.ts';
import { realPathOf } from '../files/real-path.ts';
import { openStaging } from '../files/staging.ts';
import type { FormatName } from './options.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { unitOf, unitsOf } from './units.ts';

interface Wanted {
  readonly scenarios: readonly string[];
  readonly formats: readonly FormatName[];
}

/**
 * A folder in which manuals come into being unseen, on the same disk as the one they are for.
 * @throws CommandError if they cannot be put there, or something else is there that would be lost
 */
export function openManualsFolder(path: string, { scenarios, formats }: Wanted) {
  const out = realPathOf(path);
  refuseForeign(
    out,
    scenarios.flatMap((scenario) => formats.flatMap((format) => unitsOf(scenario, format))),
  );
  const staging = openStaging(out, out);
  const units = new Set<string>();

  return {
    /** Writes files that belong together; none of them is seen until all that is wanted is there. */
    write(files: readonly ManualFile[]): void {
      for (const { path: name, content } of files) {
        const file = join(staging.folder, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      for (const { path: name } of files) units.add(unitOf(name));
    },
    /** Puts all that was written in place, or none of it. */
    place(): void {
      // Once more: pictures take minutes, in which somebody may have put something there.
      refuseForeign(out, [...units]);
      staging.place([...units]);
    },
    /** Takes away what was not put in place. */
    remove: () => staging.remove(),
  };
}
