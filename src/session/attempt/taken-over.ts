import type { StoredAttempt } from './attempt.ts';

/** How many of the first entries were done for the learner: those that a branch began with, or those before a step to repeat. */
export function takenOverAfter({ header, entries }: StoredAttempt): number {
  const { begins, repeats } = header;
  if (begins !== undefined || repeats === undefined) return begins ?? 0;
  const firstOwn = entries.findIndex(({ actor }) => actor === 'trainee');
  return firstOwn < 0 ? entries.length : firstOwn;
}
