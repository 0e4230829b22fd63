import type { Entry } from '../../procedure/world/event.ts';
import type { AttemptOrigin } from './origin.ts';

/** Returns how many of an attempt's first entries were done for the learner: 0 where it began with its exercise. */
export function handoverIndex(origin: AttemptOrigin | undefined, entries: readonly Pick<Entry, 'actor'>[]): number {
  if (origin === undefined) return 0;
  if (origin.kind === 'branch') return origin.entries;
  // The steps before are done one by one while the attempt is stored, so its header cannot say how many entries they take.
  const firstOwn = entries.findIndex(({ actor }) => actor === 'trainee');
  return firstOwn < 0 ? entries.length : firstOwn;
}
