// Finds the solutions of exercises and writes their files: of those that are named, or of all that have none written.
import { CommandError, messageOf } from '../machine/command-error.ts';
import { exitStatus } from '../machine/run-command.ts';
import { prepareImports } from './prepare-imports.ts';
import { isToBeFound } from './solutions/found-file.ts';

await prepareImports('mihon-bank');
const { isScenarioId, scenarioIds } = await import('../../training/scenarios/catalogue.ts');
const { writeFound } = await import('./solutions/write-found.ts');

const named = process.argv.slice(2);
for (const id of named.length > 0 ? named : scenarioIds.filter(isToBeFound)) {
  try {
    if (!isScenarioId(id))
      throw new CommandError(`There is no exercise ${id}. The exercises are ${scenarioIds.join(' ')}.`);
    console.log(await writeFound(id));
  } catch (fault) {
    console.error(fault instanceof CommandError ? messageOf(fault) : fault);
    process.exitCode = exitStatus.nothingMade;
  }
}
