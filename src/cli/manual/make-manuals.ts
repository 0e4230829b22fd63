// Loaded once it is known which bank the site is built for: that is read from the environment as modules are.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import { aliases } from '../build/aliases.ts';
import { refuseUnsuitable } from '../exercises/unsuitable-bank.ts';
import { withPictures } from '../browser/with-pictures.ts';
import { root } from '../machine/root.ts';
import type { ManualContent } from './content.ts';
import type { FormatName } from './options.ts';
import { openManualsFolder } from './manuals-folder.ts';
import { scale } from './take-shots.ts';
import { writeManual, type Outcome } from './write-manuals.ts';

interface Wanted {
  readonly scenarios: readonly ScenarioId[];
  readonly formats: readonly FormatName[];
  readonly out: string;
  readonly executablePath: string;
}

/** @throws CommandError if there can be no pictures at all, or the manuals cannot be put in place */
export async function makeManuals({ scenarios, formats, out, executablePath }: Wanted): Promise<readonly Outcome[]> {
  const { module } = await runnerImport<{ content: ManualContent }>(join(root, 'src/cli/manual/content.ts'), {
    root,
    configFile: false,
    resolve: { alias: aliases },
    logLevel: 'error',
  });
  const { content } = module;
  refuseUnsuitable(scenarios.flatMap(content.unsuitable));

  const folder = openManualsFolder(out, { scenarios, formats });
  try {
    console.log('Building the site …');
    const outcomes = await withPictures({ scale }, async (take) => {
      const all: Outcome[] = [];
      for (const scenario of scenarios) {
        all.push(...(await writeManual(scenario, formats, { content, take, executablePath, write: folder.write })));
      }
      return all;
    });
    folder.place();
    return outcomes;
  } finally {
    folder.remove();
  }
}
