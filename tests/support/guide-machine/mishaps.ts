import type { AskKind } from '../../../src/procedure/world/ask.ts';
import { below, seeded } from '../fuzz/seeded.ts';

/** A mishap of an ask: it is not heard, its answer gets lost, or it is refused for a reason that is not the learner's. */
export type Mishap = 'unheard' | 'unanswered' | 'refused';

/** The mishaps that are still to come in an attempt. */
export interface Mishaps {
  /** The number of mishaps left. */
  readonly left: number;
  readonly next: (kind: AskKind) => readonly [mishap: Mishap | undefined, then: Mishaps];
}

/** Few attempts raise these asks, so that a mishap befalls them more often. */
const isRare = (kind: AskKind): boolean => kind === 'logOut' || kind === 'logIn' || kind === 'confirmPassword';

export const noMishaps: Mishaps = { left: 0, next: () => [undefined, noMishaps] };

/** At most `left` mishaps of these sorts, at asks that a seed draws. */
export function mishapsOf(seed: number, sorts: readonly Mishap[], left: number): Mishaps {
  if (left === 0 || sorts.length === 0) return noMishaps;
  return {
    left,
    next: (kind) => {
      const random = seeded(seed);
      const isStruck = kind !== 'prepare' && kind !== 'wait' && below(random, isRare(kind) ? 2 : 4) === 0;
      const mishap = isStruck ? sorts[below(random, sorts.length)] : undefined;
      return [mishap, mishapsOf(seed + 0x9e37, sorts, mishap ? left - 1 : left)];
    },
  };
}
