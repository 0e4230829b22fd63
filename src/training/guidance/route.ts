import type { World } from '../../procedure/world.ts';
import type { ProfileSnapshot } from '../given-world.ts';
import { eventOf, playSolution } from '../play.ts';
import type { LearnerEvent, Scenario, SolutionStep } from '../scenario.ts';
import type { Foresight } from './foresee.ts';
import { situationOf, windowText, type PointOfView, type Situation } from './situation.ts';

/** One place on the way of the solution: the world before a step, or after the last one. */
export interface Place {
  readonly situation: Situation;
  /** Undefined at the end. */
  readonly step: SolutionStep | undefined;
  readonly event: LearnerEvent | undefined;
  /** The window that the step is done in, as it looks then. */
  readonly window: string | undefined;
  /** The same without what is typed and shown in it. */
  readonly kind: string | undefined;
}

/** The solution as it goes with the scripted bank. Made once per scenario and bank. */
export interface Route {
  readonly scenario: Scenario;
  readonly foresight: Foresight;
  /** Empty where the solution cannot be played with this bank: nothing is known of the way then. */
  readonly places: readonly Place[];
}

/** Which page and dialog an action is done in, whatever stands in them. */
export function kindOfPlace(world: World, event: LearnerEvent): string | undefined {
  if (!('window' in event)) return undefined;
  const window = world.windows.find(({ id }) => id === event.window);
  const front = world.dialogs.findLast(({ owner }) => owner === event.window);
  return window && [window.browser, window.page.screen, front?.kind].join(' ');
}

export function routeOf(scenario: Scenario, snapshot: ProfileSnapshot): Route {
  const foresight = { answers: scenario.answers, profile: snapshot.profile };
  try {
    return { scenario, foresight, places: placesOf(scenario, snapshot) };
  } catch {
    // A trainer's own bank may lack the customer or forbid what the exercise is about; the desk says so.
    return { scenario, foresight, places: [] };
  }
}

function placesOf(scenario: Scenario, snapshot: ProfileSnapshot): readonly Place[] {
  return [...scenario.solution, undefined].map((step, index): Place => {
    const { world } = playSolution(scenario, snapshot, index);
    const view: PointOfView = { account: scenario.account, now: world.now };
    const event = step && eventOf(step.action, world);
    const window = event && 'window' in event ? world.windows.find(({ id }) => id === event.window) : undefined;
    return {
      situation: situationOf(world, view),
      step,
      event,
      window: window && windowText(window, world, view),
      kind: event && kindOfPlace(world, event),
    };
  });
}
