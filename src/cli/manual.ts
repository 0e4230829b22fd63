// `npm run manual`: the illustrated manual of each exercise, in each format.
import { prepareImports } from './exercises/prepare-imports.ts';
import { runCommand } from './machine/run-command.ts';
import { manualCommand } from './manual/manual-command.ts';

process.exitCode = await runCommand(manualCommand, async (options) => {
  await prepareImports(options.profile);
  const { makeManuals } = await import('./manual/make-manuals.ts');
  return makeManuals(options);
});
