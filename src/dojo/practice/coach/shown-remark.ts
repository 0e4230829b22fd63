import type { Remark } from '../../../procedure/world/world.ts';
import { remarkOf } from '../../../procedure/remark-of.ts';
import type { PracticeSession } from '../../../session/ports/practice.ts';
import { lockEnd } from './lock-end.ts';

/** Neither the bank nor Windows says a word of these. */
const untold: ReadonlySet<Remark> = new Set<Remark>(['notPartOfExercise', 'tooManyWindows']);

/**
 * Returns the remark to show beside the PC. A test leaves all to the bank's and Windows' own words, except for the reasons why
 * nothing happens at all, which give nothing away. Elsewhere the offer to wait says itself that a lock ends.
 */
export function shownRemark(session: PracticeSession): Remark | null {
  const remark = remarkOf(session.world, session.clock);
  if (session.mode === 'test') return remark && untold.has(remark) ? remark : null;
  return remark === 'temporarilyLocked' && lockEnd(session) !== null ? null : remark;
}
