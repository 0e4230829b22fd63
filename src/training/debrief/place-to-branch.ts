import type { World } from '../../procedure/world/world.ts';
import type { Trace } from '../trace.ts';

/**
 * After which entry a new attempt can begin so that the one of this number is done anew: the nearest place at which nothing
 * is under way. Undefined where there is none.
 */
export function placeToBranch(trace: Trace, seq: number, canBranchAt: (world: World) => boolean): number | undefined {
  return trace.slice(0, Math.max(0, seq - 1)).findLast(({ after }) => canBranchAt(after))?.entry.seq;
}
