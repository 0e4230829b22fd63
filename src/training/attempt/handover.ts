import type { Entry } from '../../procedure/world/event.ts';

/** What a stored attempt says of the entries that were done for the learner. */
export interface Handover {
  /** How many of the first entries they are, where that was known beforehand. */
  readonly begins?: number;
  /** The step before which the learner took over. */
  readonly repeats?: string;
}

/** Returns how many of the first entries were done for the learner: those of a branch, or those before a step to repeat. */
export function handoverIndex({ begins, repeats }: Handover, entries: readonly Pick<Entry, 'actor'>[]): number {
  if (begins !== undefined || repeats === undefined) return begins ?? 0;
  const firstOwn = entries.findIndex(({ actor }) => actor === 'trainee');
  return firstOwn < 0 ? entries.length : firstOwn;
}
