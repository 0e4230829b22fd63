// `npm run manual -- --scenario expired-certificate --out manuals`: the illustrated manual of a scenario, in each format.
import { isScenarioId, scenarioIds } from '../training/scenarios/catalogue.ts';
import { readOptions, usage } from './manual/options.ts';
import { outcomeTable, statusOf } from './manual/outcome-table.ts';
import { runCommand, exitStatus, type ExitStatus } from './machine/run-command.ts';
import { chooseBank } from './exercises/choose-bank.ts';
import { neededChromium } from './browser/needed-chromium.ts';
import { CommandError } from './machine/command-error.ts';
import { resolveFromCwd } from './machine/resolve-from-cwd.ts';

async function main(): Promise<ExitStatus> {
  const reading = readOptions(process.argv.slice(2), scenarioIds);
  if (reading.ok === 'help') {
    console.log(usage);
    return exitStatus.made;
  }
  if (!reading.ok) throw new CommandError([...reading.faults, '', usage].join('\n'));
  const { scenarios, formats, profile } = reading.options;
  const out = resolveFromCwd(reading.options.out);
  const executablePath = neededChromium();
  chooseBank(profile);
  // Not before: it reads which bank it is.
  const { makeManuals } = await import('./manual/make-manuals.ts');
  const outcomes = await makeManuals({ scenarios: scenarios.filter(isScenarioId), formats, out, executablePath });
  console.log(outcomeTable(outcomes, out));
  return statusOf(outcomes);
}

// Vite's runner keeps the process alive.
process.exit(await runCommand(main));
