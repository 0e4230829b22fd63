import type { Instant } from '../../time/instant.ts';
import { advance, isRefusal } from '../../procedure/advance.ts';
import { answererOf } from '../../procedure/answerer-of.ts';
import type { Event } from '../../procedure/world/event.ts';
import type { World } from '../../procedure/world/world.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Scenario } from '../scenario.ts';

/** How the scripted bank, CA and PC would answer. */
export interface Foresight {
  readonly answers: Scenario['answers'];
  readonly profile: Profile;
}

/** Beyond the numbers of any attempt, so that what is asked for here is never taken for what an attempt asked for. */
const firstSeq = 1_000_000;

/** More than any chain of answers: making a request, issuing, waiting. */
const mostAnswers = 12;

/** The world once everything that is asked for has been answered as the script would, or as far as that goes. */
export function answered(world: World, { answers, profile }: Foresight): World {
  let current = world;
  for (let count = 1; count <= mostAnswers; count += 1) {
    const [asked] = current.asks;
    if (!asked) break;
    const event = answers(asked, current, profile);
    const next = advance(current, { seq: firstSeq + count, at: current.now, actor: answererOf(event), event });
    if (isRefusal(next)) break;
    current = next;
  }
  return current;
}

/** The world after something is done in it and answered; undefined where it cannot be done. */
export function foreseen(world: World, event: Event, now: Instant, foresight: Foresight): World | undefined {
  const next = advance(world, { seq: firstSeq, at: Math.max(world.now, now), actor: 'trainee', event });
  return isRefusal(next) ? undefined : answered(next, foresight);
}
