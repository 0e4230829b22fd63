import type { Happening } from '../trace.ts';
import { onlyArranges } from '../guidance/arranging.ts';
import type { Judgement } from './judgement.ts';
import type { RoutePosition } from '../guidance/plan.ts';

/**
 * Judges an action as it is done, by the answers that the script foresees: nobody is to blame for a bank that cannot be
 * reached. A wrong entry is judged when it is sent, so that correcting it before is no mistake.
 */
export function verdictOn(
  happening: Happening,
  { then, now, isMistake }: { readonly then: RoutePosition; readonly now: RoutePosition; readonly isMistake: boolean },
): Judgement['verdict'] {
  if (isMistake) return 'wrong';
  if (now.distance < then.distance) return 'right';
  if (onlyArranges(happening) || changesNothing(happening, then, now)) return 'neutral';
  // If nothing led to the goal any more, nothing can lead away from it.
  return then.distance === Infinity ? 'neutral' : 'wrong';
}

/** Asking the bank, being refused by a page and advising the customer are more than nothing, even if the world stays the same. */
const changesNothing = ({ before, entry, after }: Happening, then: RoutePosition, now: RoutePosition): boolean =>
  then.situation.text === now.situation.text &&
  after.asks.length === before.asks.length &&
  before.windows.every(({ page }, index) => after.windows[index]?.page === page) &&
  entry.event.type !== 'advised';
