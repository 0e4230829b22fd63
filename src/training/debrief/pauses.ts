import type { Trace } from '../trace.ts';

/** Milliseconds: long enough to see entries that follow at once, short enough to skip a learner's break. */
const shortest = 500;
const longest = 2_500;

/** Returns how long a replay at single speed waits before it shows the entry of this number. */
export function pauseBefore(trace: Trace, seq: number): number {
  const [before, next] = [trace[seq - 2], trace[seq - 1]];
  if (!before || !next) return shortest;
  return Math.min(longest, Math.max(shortest, next.entry.at - before.entry.at));
}
