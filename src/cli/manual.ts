// `npm run manual -- --scenario expired-certificate --out manuals`: the illustrated manual of a scenario, in each format.
import { resolve } from 'node:path';
import { isScenarioId, scenarioIds } from '../training/scenarios/catalogue.ts';
import { builtInProfilePath } from './built-in-profile.ts';
import { presentChromium } from './find-chromium.ts';
import { readOptions, usage } from './manual/options.ts';
import { outcomeTable } from './manual/outcome-table.ts';
import { messageOf, PictureFault } from './pictures/picture-fault.ts';
import { typedIn } from './typed-in.ts';

/** Not begun: what was asked for cannot be. */
const refused = 1;
/** Begun, and not brought to its end. */
const failed = 2;

/** Browser and folders on the way are put away when a process ends by itself. */
for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.on(signal, () => process.exit(status));

async function main(): Promise<number> {
  const refuse = (...lines: readonly string[]): number => {
    for (const line of lines) console.error(line);
    return refused;
  };
  const reading = readOptions(process.argv.slice(2), scenarioIds);
  if (!reading.ok) return refuse(...reading.faults, '', usage);
  const { scenarios, formats, profile } = reading.options;
  const out = resolve(typedIn, reading.options.out);
  const executablePath = presentChromium();
  if (executablePath === undefined) {
    return refuse('There is no Chromium that runs. `npm test` installs one; or set CHROMIUM to the path of one.');
  }
  if (profile !== undefined) {
    try {
      process.env['BANK_PROFILE'] = builtInProfilePath(profile);
    } catch (cause) {
      return refuse(messageOf(cause));
    }
  }

  const { makeManuals } = await import('./manual/make-manuals.ts');
  const outcomes = await makeManuals({ scenarios: scenarios.filter(isScenarioId), formats, out, executablePath });
  console.log(outcomeTable(outcomes, out));
  return outcomes.some((outcome) => outcome.fault !== null) ? failed : 0;
}

try {
  // Vite's runner keeps the process alive.
  process.exit(await main());
} catch (fault) {
  console.error(fault instanceof PictureFault ? fault.message : fault);
  process.exit(failed);
}
