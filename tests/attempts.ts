import { builtInProfile } from '../src/profile/built-in.ts';
import { advance, isRefusal } from '../src/procedure/advance.ts';
import type { ActorEvent, Event } from '../src/procedure/event.ts';
import type { Refusal } from '../src/procedure/rule.ts';
import type { World } from '../src/procedure/world.ts';
import type { ProfileSnapshot } from '../src/training/given-world.ts';
import { play, playSolution } from '../src/training/play.ts';
import type { Action } from '../src/training/scenario.ts';
import { expiredCertificate } from '../src/training/scenarios/expired-certificate.ts';

export const snapshot: ProfileSnapshot = { profile: builtInProfile, hash: 'hash-of-the-test-profile' };

type Step = (typeof expiredCertificate.solution)[number]['step'];

/** The solution's actions up to and with a step. */
export const actionsThrough = (step: Step): readonly Action[] => {
  const index = expiredCertificate.solution.findIndex((candidate) => candidate.step === step);
  return expiredCertificate.solution.slice(0, index + 1).map(({ action }) => action);
};

/** The first scenario after these actions, with its own answers. */
export const playing = (...actions: readonly Action[]) => play(expiredCertificate, snapshot, actions);

export const worldAfter = (step: Step): World => playing(...actionsThrough(step)).world;

export const givenWorldOfTests = (): World => playing().world;

export const solved = () => playSolution(expiredCertificate, snapshot);

/** What one more event does: the next world, or a refusal. */
export const outcomeOf = (world: World, event: Event): World | Refusal =>
  advance(world, { seq: 900, at: world.now, actor: 'trainee', event });

/** The world after one more event. Fails the test if it is refused. */
export function after(world: World, ...events: readonly (ActorEvent | Event)[]): World {
  return events.reduce((current, event) => {
    const next = outcomeOf(current, event);
    if (isRefusal(next)) throw new Error(`${event.type} refused: ${next.refused}`);
    return next;
  }, world);
}
