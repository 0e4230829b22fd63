// `npm run bench`: sizes of the build and times, as a table and as JSON that two versions can be compared by.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Measurement } from './bench/measurement.ts';
import { measurePart, partNames } from './bench/parts.ts';
import { rounded, tableOf } from './bench/report.ts';
import { prepareImports } from './exercises/prepare-imports.ts';
import { root } from './machine/root.ts';
import { exitStatus, runCommand } from './machine/run-command.ts';

const command = {
  name: 'bench',
  about:
    'Builds the site into dist/ and measures it, one part after the other; the figures go to bench-results/latest.json.',
  options: { only: { type: 'string', multiple: true, choices: partNames, value: 'part', help: 'these parts alone' } },
} as const;

process.exitCode = await runCommand(command, async ({ only }) => {
  await build({ root, logLevel: 'error' });
  await prepareImports();
  const measurements: Measurement[] = [];
  const failed: string[] = [];
  for (const name of only === 'all' ? partNames : only) {
    console.log(`${name} …`);
    try {
      measurements.push(...(await measurePart(name)).map(rounded));
    } catch (fault) {
      // The figures of the other parts are not lost for it.
      failed.push(name);
      console.error(`${name} was not measured:`, fault);
    }
  }
  if (measurements.length > 0) console.table(tableOf(measurements));
  const folder = join(root, 'bench-results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'latest.json'), `${JSON.stringify(measurements, null, 2)}\n`);
  console.log('Written to bench-results/latest.json');
  if (failed.length === 0) return exitStatus.made;
  console.error(`Not measured: ${failed.join(', ')}`);
  return measurements.length > 0 ? exitStatus.lookAt : exitStatus.nothingMade;
});
