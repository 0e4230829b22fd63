import type { Instant } from '../../../time/instant.ts';
import { temporaryLockEnd } from '../../../procedure/world/bank-account.ts';
import type { World } from '../../../procedure/world/world.ts';
import type { PracticeSession } from '../../../session/ports/practice.ts';
import { isMarked } from './guidance-shown.ts';

/**
 * Returns the end of the bank's temporary lock of the customer's password; null if there is none to wait for, or if the
 * learner cannot know of it yet: finding it out is part of the exercise. In a test, so is knowing that the lock ends by itself.
 */
export function lockEnd(session: PracticeSession): Instant | null {
  const { world, scenario, clock, ended, mode } = session;
  const end = temporaryLockEnd(world, scenario.account);
  if (end === undefined || end <= clock || ended || mode === 'test') return null;
  const isKnown = isOnScreen(world) || (isMarked(session) && session.next?.event.type === 'clockMoved');
  return isKnown ? end : null;
}

const isOnScreen = ({ windows }: World): boolean =>
  windows.some(({ page }) => 'commonError' in page && page.commonError === 'temporarilyLocked');
