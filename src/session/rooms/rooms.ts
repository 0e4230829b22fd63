import { loadScenario } from '../../training/scenarios/catalogue.ts';
import { branchAttempt } from './branch-attempt.ts';
import { PlayedSolution } from './demonstration.svelte.ts';
import type { SessionServices } from '../attempt/services.ts';
import type { Branched, Rooms } from '../ports/rooms.ts';
import { ScenarioRoom } from './practice-room.svelte.ts';

/** Where exercises are gone through and shown, each time in a place of its own. */
export function createRooms(services: SessionServices): Rooms {
  /** Made to be gone on with in the next room. */
  let branched: Branched | undefined;
  return {
    roomFor(scenario, mode, from) {
      const room = new ScenarioRoom(() => loadScenario(scenario), services, mode, from);
      const awaited = branched?.scenario === scenario && branched.mode === mode;
      branched = undefined;
      void (awaited ? room.enterBranch() : room.enter());
      return room;
    },
    demonstrationOf(scenario, readingLength, from) {
      const demonstration = new PlayedSolution(
        async () => ({ scenario: await loadScenario(scenario), readingLength }),
        services,
        from,
      );
      demonstration.open();
      return demonstration;
    },
    branch: async (attempt, seq) => (branched = await branchAttempt(services, attempt, seq)),
  };
}
