// `npm run manual -- --scenario expired-certificate --out manuals`: the illustrated manual of a scenario, in each format.
import { isScenarioId, scenarioIds } from '../training/scenarios/catalogue.ts';
import { readOptions, usage } from './manual/options.ts';
import { outcomeTable, statusOf } from './manual/outcome-table.ts';
import { endedWith, exitStatus, type ExitStatus } from './machine/ended-with.ts';
import { chooseBank } from './browser/choose-bank.ts';
import { neededChromium } from './browser/needed-chromium.ts';
import { PictureFault } from './machine/picture-fault.ts';
import { asTyped } from './machine/typed-in.ts';

async function main(): Promise<ExitStatus> {
  const reading = readOptions(process.argv.slice(2), scenarioIds);
  if (reading.ok === 'help') {
    console.log(usage);
    return exitStatus.made;
  }
  if (!reading.ok) throw new PictureFault([...reading.faults, '', usage].join('\n'));
  const { scenarios, formats, profile } = reading.options;
  const out = asTyped(reading.options.out);
  const executablePath = neededChromium();
  chooseBank(profile);
  // Not before: it reads which bank it is.
  const { makeManuals } = await import('./manual/make-manuals.ts');
  const outcomes = await makeManuals({ scenarios: scenarios.filter(isScenarioId), formats, out, executablePath });
  console.log(outcomeTable(outcomes, out));
  return statusOf(outcomes);
}

// Vite's runner keeps the process alive.
process.exit(await endedWith(main));
