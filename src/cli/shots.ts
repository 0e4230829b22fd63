// `npm run shots`: pictures of the exercises, taken in a browser; `npm run shots -- --help` tells what can be chosen.
import { runCommand } from './machine/run-command.ts';
import { chooseBank } from './exercises/choose-bank.ts';

process.exitCode = await runCommand(async () => {
  chooseBank();
  // Not before: these read which bank it is.
  const { registerAliases } = await import('./build/register-aliases.ts');
  registerAliases();
  const { makeShots } = await import('./shots/make-shots.ts');
  return makeShots(process.argv.slice(2));
});
