import { browsers, type Browser } from '../../procedure/world/browser.ts';
import type { World } from '../../procedure/world/world.ts';
import type { ProfileSnapshot } from '../given-world.ts';
import { eventOf, playSolution } from '../script/play.ts';
import type { LearnerEvent, Scenario, SolutionStep } from '../scenario.ts';
import { appearancesIn, type Appearances } from './appearances.ts';
import type { Foresight } from './foresee.ts';
import { situationOf, type PointOfView, type Situation, type WindowLook } from './situation.ts';

/** One place on the way of the solution: the world before a step. */
export interface RoutePlace {
  readonly situation: Situation;
  readonly step: SolutionStep;
  readonly event: LearnerEvent;
  /** The window that the step is done in, as it looks then; undefined for what is done in none. */
  readonly window: WindowLook | undefined;
}

/** The solution as it goes with the scripted bank. Made once per scenario and bank. */
export interface Route {
  readonly scenario: Scenario;
  readonly foresight: Foresight;
  /** One for each step. Empty where the solution cannot be played with this bank: nothing is known of the way then. */
  readonly places: readonly RoutePlace[];
  /** After the last step. */
  readonly end: Situation | undefined;
  readonly appearances: Appearances;
  /** Those that the solution uses. */
  readonly browsers: readonly Browser[];
}

const viewAt = ({ account }: Scenario, world: World): PointOfView => ({ account, now: world.now });

export function routeOf(scenario: Scenario, snapshot: ProfileSnapshot): Route {
  const foresight = { answers: scenario.answers, profile: snapshot.profile };
  try {
    const places = scenario.solution.map((step, index): RoutePlace => {
      const { world } = playSolution(scenario, snapshot, index);
      const situation = situationOf(world, viewAt(scenario, world));
      const event = eventOf(step.action, world);
      const window = situation.windows.find(({ id }) => 'window' in event && id === event.window);
      return { situation, step, event, window };
    });
    const { world } = playSolution(scenario, snapshot);
    const end = situationOf(world, viewAt(scenario, world));
    const appearances = appearancesIn([...places.map(({ situation }) => situation), end]);
    return { scenario, foresight, places, end, appearances, browsers: usedIn(places) };
  } catch {
    // A trainer's own bank may lack the customer or forbid what the exercise is about; the desk says so.
    return { scenario, foresight, places: [], end: undefined, appearances: new Map(), browsers: [] };
  }
}

/** A browser that is only closed is none that has to be opened. */
const usedIn = (places: readonly RoutePlace[]): readonly Browser[] =>
  browsers.filter((browser) =>
    places.some(({ event, window }) => event.type !== 'closedWindow' && window?.kind.startsWith(browser)),
  );

/** The account's situation at a moment, which may be later than the world's last event. */
export const situationAt = ({ scenario }: Route, world: World, now = world.now): Situation =>
  situationOf(world, { account: scenario.account, now: Math.max(now, world.now) });
