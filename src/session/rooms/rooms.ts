import { loadScenario } from '../../training/scenarios/catalogue.ts';
import { branchAttempt } from './branch-attempt.ts';
import { PlayedSolution } from './demonstration.svelte.ts';
import type { SessionServices } from '../attempt/services.ts';
import type { Branched, Rooms } from '../ports/rooms.ts';
import { ScenarioRoom } from './practice-room.svelte.ts';

/**
 * Makes a room for each exercise that is practised or shown.
 * @param shown the services of demonstrations, of which nothing is kept
 */
export function createRooms(services: SessionServices, shown: SessionServices): Rooms {
  /** The branch that the next room resumes. */
  let branched: Branched | undefined;
  return {
    roomFor(scenario, mode, from, variant) {
      const room = new ScenarioRoom(() => loadScenario(scenario), services, mode, from, variant);
      const awaited = branched?.scenario === scenario && branched.mode === mode;
      branched = undefined;
      void (awaited ? room.enterBranch() : room.enter());
      return room;
    },
    demonstrationOf(scenario, readingLength, from, variant) {
      const demonstration = new PlayedSolution(
        async () => ({ scenario: await loadScenario(scenario), readingLength }),
        shown,
        from,
        variant,
      );
      demonstration.open();
      return demonstration;
    },
    branch: async (attempt, seq) => (branched = await branchAttempt(services, attempt, seq)),
  };
}
