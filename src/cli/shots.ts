// `npm run shots`: pictures of the exercises, taken in a browser.
import { prepareImports } from './exercises/prepare-imports.ts';
import { runCommand } from './machine/run-command.ts';
import { shotsCommand } from './shots/shots-command.ts';

process.exitCode = await runCommand(shotsCommand, async (options) => {
  await prepareImports(options.profile);
  const { makeShots } = await import('./shots/make-shots.ts');
  return makeShots(options);
});
