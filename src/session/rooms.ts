import { loadScenario } from '../training/scenarios/catalogue.ts';
import { branchAttempt } from './branch-attempt.ts';
import { PlayedSolution } from './demonstration.svelte.ts';
import type { OutsideOfAttempts } from './outside.ts';
import type { Rooms } from './ports/rooms.ts';
import { ScenarioRoom } from './practice-room.svelte.ts';

/** Where exercises are gone through and shown, each time in a place of its own. */
export const roomsWith = (outside: OutsideOfAttempts): Rooms => ({
  roomFor(scenario, mode) {
    const room = new ScenarioRoom(() => loadScenario(scenario), outside, mode);
    void room.enter();
    return room;
  },
  demonstrationOf(scenario, letters) {
    const demonstration = new PlayedSolution(
      async () => ({ scenario: await loadScenario(scenario), letters }),
      outside,
    );
    demonstration.restart();
    return demonstration;
  },
  branch: (attempt, seq) => branchAttempt(outside, attempt, seq),
});
