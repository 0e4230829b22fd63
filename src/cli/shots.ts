// `npm run shots`: pictures of the exercises, taken in a browser; `npm run shots -- --help` tells what can be chosen.
import { PictureFault } from './pictures/picture-fault.ts';

// Ending at once lets go of the browser and of every folder that is not finished.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

try {
  // Not before: a wrong BANK_PROFILE is told by what these import.
  const { knowAliases } = await import('./know-aliases.ts');
  knowAliases();
  const { makeShots } = await import('./pictures/make-shots.ts');
  process.exitCode = await makeShots(process.argv.slice(2));
} catch (fault) {
  console.error(fault instanceof PictureFault ? fault.message : (fault as Error).stack);
  process.exitCode = 2;
}
