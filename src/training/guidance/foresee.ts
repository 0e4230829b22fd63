import type { Instant } from '../../pki/instant.ts';
import { advance, isRefusal } from '../../procedure/advance.ts';
import type { Event } from '../../procedure/event.ts';
import type { World } from '../../procedure/world.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Scenario } from '../scenario.ts';

/** How the scripted bank, CA and PC would answer. */
export interface Foresight {
  readonly answers: Scenario['answers'];
  readonly profile: Profile;
}

/** Beyond the numbers of any attempt, so that asks raised here never meet those of one. */
let seq = 1_000_000;

/** More than any chain of answers: making a request, issuing, waiting. */
const mostAnswers = 12;

/** The world once everything that is asked for has been answered as the script would, or as far as that goes. */
export function answered(world: World, { answers, profile }: Foresight): World {
  let current = world;
  for (let count = 0; count < mostAnswers; count += 1) {
    const [asked] = current.asks;
    if (!asked) break;
    const next = advance(current, happening(answers(asked, current, profile), current.now));
    if (isRefusal(next)) break;
    current = next;
  }
  return current;
}

/** The world after something is done in it and answered; undefined where it cannot be done. */
export function foreseen(world: World, event: Event, now: Instant, foresight: Foresight): World | undefined {
  const next = advance(world, happening(event, Math.max(world.now, now)));
  return isRefusal(next) ? undefined : answered(next, foresight);
}

const happening = (event: Event, at: Instant) => ({ seq: (seq += 1), at, actor: 'trainee', event }) as const;
