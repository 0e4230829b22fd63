import type { World } from '../procedure/world/world.ts';
import { frontWindow } from '../procedure/world/windows.ts';
import { calloutsAt, type BoundCallout } from './callout.ts';
import type { ProfileSnapshot } from './given-world.ts';
import { playSolution } from './script/play.ts';
import type { Scenario } from './scenario.ts';

/** The picture that a manual has of a step, as a scene: the screen on which it is done, and what is pointed out there. */
export interface Figure {
  /** How many actions are done. */
  readonly count: number;
  /** The whole PC where the step is done beside the windows or the scenario wants it so, else the window in front. */
  readonly part: 'desktop' | 'window';
  readonly world: World;
  readonly callouts: readonly BoundCallout[];
}

/**
 * The figures of a scenario: one for each step of its solution, and a last one of what it comes to. Each shows the screen
 * before its step, since that is what the reader has to recognise.
 */
export function figuresOf(scenario: Scenario, snapshot: ProfileSnapshot): readonly Figure[] {
  return Array.from({ length: scenario.solution.length + 1 }, (_, count) => {
    const { world } = playSolution(scenario, snapshot, count);
    const callouts = calloutsAt(scenario, world, count);
    const step = scenario.solution[count]?.step ?? '';
    const beside = callouts.some(({ target }) => target.window === null);
    const whole = beside || scenario.shownWhole?.includes(step) || !frontWindow(world);
    return { count, part: whole ? 'desktop' : 'window', world, callouts };
  });
}
