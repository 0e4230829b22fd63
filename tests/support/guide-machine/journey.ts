import { advance, isRefusal } from '../../../src/procedure/advance.ts';
import { answererOf } from '../../../src/procedure/answerer-of.ts';
import type { Event } from '../../../src/procedure/world/event.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import { givenWorld } from '../../../src/training/given-world.ts';
import type { Scenario } from '../../../src/training/scenario.ts';
import type { Happening, Trace } from '../../../src/training/trace.ts';
import { answerOf } from './answer.ts';
import { openTestBank, withRemade, type TestBank } from './bank.ts';
import type { Mishaps } from './mishaps.ts';

/** An attempt at one moment: what happened, and the bank behind it. It is never changed; what happens next makes another. */
export interface Journey {
  readonly given: World;
  readonly world: World;
  readonly trace: Trace;
  readonly bank: TestBank;
}

/** Hears of each answer: the kind of the ask, and how it went. */
export type OnAnswer = (how: string) => void;

export function beginJourney(
  scenario: Scenario,
  { profile }: Pick<TestBank, 'profile'>,
  mishaps?: Mishaps,
  onanswer?: OnAnswer,
): Journey {
  const given = givenWorld(scenario.given, { profile, hash: 'hash of the machine' });
  return settled({ given, world: given, trace: [], bank: openTestBank(profile, given, mishaps) }, onanswer);
}

/** The journey after one more event. Undefined if the model refuses it. */
export function after(journey: Journey, event: Event, later = 0): Journey | undefined {
  const { world: before, trace } = journey;
  const actor = 'ask' in event ? answererOf(event) : 'trainee';
  const entry = { seq: trace.length + 1, at: before.now + later, actor, event } as const;
  const world = advance(before, entry);
  if (isRefusal(world)) return undefined;
  const happening: Happening = { before, entry, after: world };
  const bank = event.type === 'certificatesRemade' ? withRemade(journey.bank, event.replaced) : journey.bank;
  return { ...journey, world, bank, trace: [...trace, happening] };
}

/** The journey after the bank has answered the first ask. Undefined if nothing is asked. */
export function afterAnswer(journey: Journey, onanswer?: OnAnswer): Journey | undefined {
  const [asked] = journey.world.asks;
  if (!asked) return undefined;
  const { bank, answer, how } = answerOf(journey.bank, asked, journey.world);
  const next = after(journey, answer);
  if (!next) throw new Error(`the model refuses the answer ${answer.type} to ${asked.kind}`);
  onanswer?.(how);
  return { ...next, bank };
}

/** The journey after the bank has answered everything. */
export function settled(journey: Journey, onanswer?: OnAnswer): Journey {
  let current = journey;
  for (let next = afterAnswer(current, onanswer); next; next = afterAnswer(current, onanswer)) current = next;
  return current;
}
