// `npm run shots`: pictures of the exercises, taken in a browser; `npm run shots -- --help` tells what can be chosen.
import { endedWith } from './machine/ended-with.ts';
import { chooseBank } from './browser/choose-bank.ts';

process.exitCode = await endedWith(async () => {
  chooseBank();
  // Not before: these read which bank it is.
  const { knowAliases } = await import('./build/know-aliases.ts');
  knowAliases();
  const { makeShots } = await import('./shots/make-shots.ts');
  return makeShots(process.argv.slice(2));
});
