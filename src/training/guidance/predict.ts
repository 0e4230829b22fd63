import type { Instant } from '../../time/instant.ts';
import { advance, isRefusal } from '../../procedure/advance.ts';
import { answererOf } from '../../procedure/answerer-of.ts';
import type { Event } from '../../procedure/world/event.ts';
import type { World } from '../../procedure/world/world.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Scenario } from '../scenario.ts';

/** The script by which the bank, the CA and the PC are expected to answer. */
export interface AnswerScript {
  readonly answers: Scenario['answers'];
  readonly profile: Profile;
}

/** Greater than the numbers of any attempt, so that asks made here are never taken for an attempt's own. */
const firstSeq = 1_000_000;

/** More than the longest chain of answers: making a request, issuing, waiting. */
export const maxAnswers = 12;

/** The world after the script has answered every ask, or as many as the model accepts. */
export function withAsksAnswered(world: World, { answers, profile }: AnswerScript): World {
  let current = world;
  for (let count = 1; count <= maxAnswers; count += 1) {
    const [asked] = current.asks;
    if (!asked) break;
    const event = answers(asked, current, profile);
    const next = advance(current, { seq: firstSeq + count, at: current.now, actor: answererOf(event), event });
    if (isRefusal(next)) break;
    current = next;
  }
  return current;
}

/** The world after an event and the script's answers to it. Undefined if the event cannot happen. */
export function worldAfter(world: World, event: Event, now: Instant, script: AnswerScript): World | undefined {
  const next = advance(world, { seq: firstSeq, at: Math.max(world.now, now), actor: 'trainee', event });
  return isRefusal(next) ? undefined : withAsksAnswered(next, script);
}
