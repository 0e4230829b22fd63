import type { World } from '../procedure/world/world.ts';
import { frontFrame } from '../procedure/world/windows.ts';
import { calloutsAt, type BoundCallout } from './callout.ts';
import type { ProfileSnapshot } from './given-world.ts';
import { playSolution } from './script/play.ts';
import type { Scenario } from './scenario.ts';

/** The picture of a step in a manual, as a scene: the screen on which it is done, with its callouts. */
export interface Figure {
  /** The number of actions done so far. */
  readonly count: number;
  /** The whole PC if the step is done outside the windows or the scenario asks for it; otherwise the window in front. */
  readonly part: 'desktop' | 'window';
  readonly world: World;
  readonly callouts: readonly BoundCallout[];
}

/**
 * Returns the figures of a scenario: one for each step of its solution, and a last one of the outcome. Each shows the screen
 * before its step, since the reader has to recognise that one.
 */
export function figuresOf(scenario: Scenario, snapshot: ProfileSnapshot): readonly Figure[] {
  return Array.from({ length: scenario.solution.length + 1 }, (_, count) => {
    const { world } = playSolution(scenario, snapshot, count);
    const callouts = calloutsAt(scenario, world, count);
    const step = scenario.solution[count]?.step ?? '';
    const beside = callouts.some(({ target }) => target.window === null);
    const whole = beside || scenario.shownWhole?.includes(step) || !frontFrame(world);
    return { count, part: whole ? 'desktop' : 'window', world, callouts };
  });
}
