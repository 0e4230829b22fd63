import type { Remark } from '../../../procedure/world/world.ts';
import { remarkOf } from '../../../procedure/remark-of.ts';
import type { PracticeSession } from '../../../session/ports/practice.ts';
import { lockEnd } from './lock-end.ts';

/**
 * Returns the remark to show beside the PC. In a test nothing says that a lock ends by waiting, since that is asked there; elsewhere
 * the offer to wait says so itself.
 */
export function shownRemark(session: PracticeSession): Remark | null {
  const remark = remarkOf(session.world, session.clock);
  if (remark !== 'temporarilyLocked') return remark;
  return session.mode === 'test' || lockEnd(session) !== null ? null : remark;
}
