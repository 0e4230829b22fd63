// Apart from the other ways to play, which need the bank of a build: the drivers of browsers run without one.
import type { ActorEvent } from '../../src/procedure/world/event.ts';
import type { World } from '../../src/procedure/world/world.ts';
import { eventOf } from '../../src/training/script/play.ts';
import { isAtPc, type Action } from '../../src/training/scenario.ts';

/** The event at the PC that an action stands for. Fails the test if the action is done beside the PC. */
export function actedOn(action: Action, world: World): ActorEvent {
  const event = eventOf(action, world);
  if (!isAtPc(event)) throw new Error(`${event.type} is not done at the PC`);
  return event;
}
