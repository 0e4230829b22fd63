import type { World } from '../../procedure/world/world.ts';
import type { Trace } from '../trace.ts';

/**
 * Returns the entry after which a new attempt can begin so that the learner repeats the entry of this number: the nearest one after
 * which nothing is under way. Undefined if there is none.
 */
export function placeToBranch(trace: Trace, seq: number, canBranchAt: (world: World) => boolean): number | undefined {
  return trace.slice(0, Math.max(0, seq - 1)).findLast(({ after }) => canBranchAt(after))?.entry.seq;
}
