import { browsers, type Browser } from '../../procedure/world/browser.ts';
import type { Instant } from '../../time/instant.ts';
import type { World } from '../../procedure/world/world.ts';
import type { ProfileSnapshot } from '../given-world.ts';
import { eventOf, playSolution } from '../script/play.ts';
import type { LearnerEvent, Scenario, SolutionStep } from '../scenario.ts';
import { appearancesIn, type Appearances } from './appearances.ts';
import type { AnswerScript } from './predict.ts';
import { situationOf, type PointOfView, type Situation, type WindowLook } from './situation.ts';

/** One place on the route: the situation before a step of the solution. */
export interface RoutePlace {
  readonly situation: Situation;
  readonly step: SolutionStep;
  readonly event: LearnerEvent;
  /** The window of the step, as it looks before it. Undefined for a step outside every window. */
  readonly window: WindowLook | undefined;
}

/** The solution of a scenario, played with the scripted bank. Made once per scenario and profile. */
export interface Route {
  readonly scenario: Scenario;
  readonly script: AnswerScript;
  /** One place for each step. Empty if the solution cannot be played with this bank; then nothing is known of the way. */
  readonly places: readonly RoutePlace[];
  /** The situation after the last step. */
  readonly end: Situation | undefined;
  readonly appearances: Appearances;
  /** The browsers that the solution uses. */
  readonly browsers: readonly Browser[];
}

/** Returns whether an exercise is about 更新. */
const renewsIn = ({ solution }: Scenario): boolean =>
  solution.some(({ action }) => typeof action !== 'function' && action.type === 'pressedRenew');

const viewAt = (scenario: Scenario, now: Instant): PointOfView => ({
  account: scenario.account,
  renews: renewsIn(scenario),
  now,
});

export function routeOf(scenario: Scenario, snapshot: ProfileSnapshot): Route {
  const script = { answers: scenario.answers, profile: snapshot.profile };
  try {
    const places = scenario.solution.map((step, index): RoutePlace => {
      const { world } = playSolution(scenario, snapshot, index);
      const situation = situationOf(world, viewAt(scenario, world.now));
      const event = eventOf(step.action, world);
      const window = situation.windows.find(({ id }) => 'window' in event && id === event.window);
      return { situation, step, event, window };
    });
    const { world } = playSolution(scenario, snapshot);
    const end = situationOf(world, viewAt(scenario, world.now));
    const appearances = appearancesIn([...places.map(({ situation }) => situation), end]);
    return { scenario, script, places, end, appearances, browsers: usedIn(places) };
  } catch {
    // A trainer's own bank may lack the customer, or forbid what the exercise is about. The desk says so.
    return { scenario, script, places: [], end: undefined, appearances: new Map(), browsers: [] };
  }
}

// A browser that the solution only closes need not be opened.
const usedIn = (places: readonly RoutePlace[]): readonly Browser[] =>
  browsers.filter((browser) =>
    places.some(({ event, window }) => event.type !== 'closedWindow' && window?.kind.startsWith(browser)),
  );

/** The situation of the scenario's account at a moment, which may be later than the world's last event. */
export const situationAt = ({ scenario }: Route, world: World, now = world.now): Situation =>
  situationOf(world, viewAt(scenario, Math.max(now, world.now)));

/** Returns whether a situation is that of a place, the end included, or would be if some windows were closed. */
export function isAlong({ places, end, browsers: used }: Route, here: Situation, place: number): boolean {
  const there = place === places.length ? end : places[place]?.situation;
  if (!there || here.lock !== there.lock || here.hasCertificate !== there.hasCertificate) return false;
  if ((here.loginId === 'there') !== (there.loginId === 'there')) return false;
  if (used.some((browser) => here.stale.includes(browser) !== there.stale.includes(browser))) return false;
  const left = here.windows.map(({ text }) => text);
  return there.windows.every(({ text }) => {
    const found = left.indexOf(text);
    if (found >= 0) left.splice(found, 1);
    return found >= 0;
  });
}
