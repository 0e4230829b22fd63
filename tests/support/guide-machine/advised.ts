// Collects the advice of the guide wherever an exploration comes to, for tests that draw the PC.
import type { World } from '../../../src/procedure/world/world.ts';
import type { NextStep } from '../../../src/training/guidance/next-step.ts';
import { loadScenario, scenarioIds, type ScenarioId } from '../../../src/training/scenarios/catalogue.ts';
import type { Guide } from './guide.ts';
import { explore, newRun } from './run.ts';

export interface Advised {
  readonly scenario: ScenarioId;
  readonly world: World;
  readonly next: NextStep;
}

/** No way is compared with the shortest: that is the machine's own question. */
const compareEvery = Infinity;

/**
 * One piece of advice for each key, from about so many worlds of every exercise. It is the same each time: the seeds count from 0.
 * @param keyOf null for advice that is not wanted
 */
export async function advisedEverywhere(
  worlds: number,
  keyOf: (advised: Advised) => string | null,
): Promise<ReadonlyMap<string, Advised>> {
  const found = new Map<string, Advised>();
  for (const scenario of scenarioIds) {
    const watched = (guide: Guide): Guide => ({
      ...guide,
      next: (soFar) => {
        const next = guide.next(soFar);
        const advised = next && { scenario, world: soFar.world, next };
        const key = advised && keyOf(advised);
        if (advised && key !== null && !found.has(key)) found.set(key, advised);
        return next;
      },
    });
    explore(await loadScenario(scenario), { worlds, compareEvery }, newRun(), watched);
  }
  return found;
}
