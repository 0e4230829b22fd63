import type { Instant } from '../../time/instant.ts';
import type { Ask } from '../world/ask.ts';
import type { Event, EventOf } from '../world/event.ts';
import type { World } from '../world/world.ts';

/** The reasons why an event cannot have happened in a world. */
export type RefusalReason =
  | 'notReady'
  | 'over'
  | 'noSuchWindow'
  | 'windowMinimised'
  | 'dialogInFront'
  | 'noSuchDialog'
  | 'otherPage'
  | 'busy'
  | 'fieldReadOnly'
  | 'noSuchCertificate'
  | 'noSuchAsk'
  | 'notOnScreen'
  | 'clockBackwards';

export interface Refusal {
  readonly refused: RefusalReason;
}

export const refuse = (reason: RefusalReason): Refusal => ({ refused: reason });

/** The event's position in the attempt. `seq` becomes part of the ids of the asks that it raises. */
export interface EntryPosition {
  readonly seq: number;
  readonly at: Instant;
}

/** The effect of one type of event on a world, or the reason why it cannot have happened there. */
export type Rule<T extends Event['type']> = (
  world: World,
  event: EventOf<T>,
  position: EntryPosition,
) => World | Refusal;

/** A table with a rule for each of these types of events. A forgotten one does not compile. */
export type RulesFor<E extends Event> = { readonly [T in E['type']]: Rule<T> };

export const withAsks = (world: World, ...asks: readonly Ask[]): World => ({
  ...world,
  asks: [...world.asks, ...asks],
});
