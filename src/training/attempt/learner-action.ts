import type { Event } from '../../procedure/world/event.ts';
import type { LearnerEvent } from '../scenario.ts';
import type { Happening } from '../trace.ts';
import type { Route } from '../guidance/route.ts';

/** Returns the action of a person; undefined for answers and for notes about the attempt. */
export function learnerActionIn({ entry: { event } }: Happening): LearnerEvent | undefined {
  if ('ask' in event) return undefined;
  switch (event.type) {
    case 'tookHint':
    case 'handedIn':
    case 'resumed':
    case 'certificatesRemade':
      return undefined;
    default:
      return event;
  }
}

/** Returns whether the bank, the CA or the PC answered as the script would have. */
export function isForeseen({ script: { answers, profile } }: Route, { before, entry: { event } }: Happening): boolean {
  if (!('ask' in event)) return true;
  const asked = before.asks.find(({ id }) => id === event.ask);
  const expected = asked && answers(asked, before, profile);
  return expected?.type === event.type && reasonOf(expected) === reasonOf(event);
}

const reasonOf = (event: Event): string | undefined => ('reason' in event ? event.reason : undefined);
