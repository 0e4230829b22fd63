import { builtInProfile } from '../../src/profile/built-in.ts';
import { advance, isRefusal } from '../../src/procedure/advance.ts';
import type { AskKind, AskOf } from '../../src/procedure/world/ask.ts';
import type { Event } from '../../src/procedure/world/event.ts';
import type { Refusal } from '../../src/procedure/rules/rule.ts';
import type { World } from '../../src/procedure/world/world.ts';
import type { ProfileSnapshot } from '../../src/training/given-world.ts';
import { play, playSolution } from '../../src/training/script/play.ts';
import type { Action } from '../../src/training/scenario.ts';
import { expiredCertificate } from '../../src/training/scenarios/expired-certificate.ts';

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

/** The outcome of one more event: the next world, or a refusal. */
export const outcomeOf = (world: World, event: Event, seq = 900): World | Refusal =>
  advance(world, { seq, at: world.now, actor: 'trainee', event });

/** The world after more events, the first of which has this number. Fails the test if one is refused. */
export function afterFrom(seq: number, world: World, ...events: readonly Event[]): World {
  return events.reduce((current, event, index) => {
    const next = outcomeOf(current, event, seq + index);
    if (isRefusal(next)) throw new Error(`${event.type} refused: ${next.refused}`);
    return next;
  }, world);
}

/** The world after more events, whose numbers do not matter. Fails the test if one is refused. */
export const after = (world: World, ...events: readonly Event[]): World => afterFrom(900, world, ...events);

/** The newest open ask of a kind. Fails the test if there is none. */
export function askOf<K extends AskKind>(world: World, kind: K): AskOf<K> {
  const found = world.asks.findLast((asked): asked is AskOf<K> => asked.kind === kind);
  if (!found) throw new Error(`nothing asks for ${kind}`);
  return found;
}

/** The world of a bank that renews certificates from the day on which it issues them. */
export const renewable = (world: World): World => ({ ...world, rules: { ...world.rules, renewalNoticeDays: 365 } });

/** The world with every open ask answered by the scenario's own bank. */
export function settled(world: World): World {
  const [asked] = world.asks;
  return asked ? settled(after(world, expiredCertificate.answers(asked, world, snapshot.profile))) : world;
}
