import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadScenario, type ScenarioId } from '../../../training/scenarios/catalogue.ts';
import { builtInSnapshot } from '../exercise.ts';
import { findSolution } from './find-solution.ts';
import { foundFile } from './found-file.ts';
import { stepsOf } from './step-ids.ts';
import { writtenSolution } from './written-solution.ts';

/** An exercise can be loaded only when the file is there from which it takes its solution. */
const empty = 'export const solution = () => [];\n';

/**
 * Finds the solution of an exercise and writes its file.
 * @returns a line that says what was done
 */
export async function writeFound(id: ScenarioId): Promise<string> {
  const file = foundFile(id);
  const isNew = !existsSync(file);
  if (isNew) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, empty);
  }
  try {
    const scenario = await loadScenario(id);
    const { done, visited } = findSolution(scenario, await builtInSnapshot());
    writeFileSync(file, await writtenSolution(scenario, stepsOf(done)));
    return `${id}: ${done.length} steps, found among ${visited} worlds.`;
  } catch (fault) {
    if (isNew) rmSync(file);
    throw fault;
  }
}
