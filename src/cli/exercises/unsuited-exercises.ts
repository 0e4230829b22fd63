import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readProfileFile } from '../../profile/read-profile-file.ts';
import { loadScenario, scenarioIds } from '../../training/scenarios/catalogue.ts';
import { suitedExercises } from './suited-exercises.ts';

/** Names the exercises that cannot be done with a bank, in a line for each reason; null if all can. */
export async function unsuitedExercises(profile: string): Promise<string | null> {
  const reading = readProfileFile(readFileSync(profile));
  if (!reading.ok) return null; // refused where its path was found
  const exercises = await Promise.all(scenarioIds.map(async (id) => ({ scenario: await loadScenario(id) })));
  return suitedExercises(exercises, reading.profile).unsuited;
}

/** Warns of exercises that cannot be done with the bank of a build. The build contains them all the same. */
export const warnOfUnsuitedExercises = (profile: string): Plugin => ({
  name: 'unsuited-exercises',
  async buildStart() {
    const unsuited = await unsuitedExercises(profile);
    if (unsuited !== null) this.warn(unsuited);
  },
});
