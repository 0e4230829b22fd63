import { isOnEntryOnly, type MistakeFeedback } from '../../../training/attempt/feedback.ts';
import type { PracticeSession } from '../../../session/ports/practice.ts';

/** The part of the next step that is shown without being asked for. */
export type GuidanceShown = 'full' | 'place' | 'nothing';

export function shownOf({ mode, help }: Pick<PracticeSession, 'mode' | 'help'>): GuidanceShown {
  if (mode === 'guided') return 'full';
  if (mode !== 'practice') return 'nothing';
  return help.kind === 'full' || help.kind === 'place' ? help.kind : 'nothing';
}

/**
 * Returns whether the PC is not ready, or an answer is under way. The guide foresees that answer, but the next step would speak of
 * a question or a message that is not there yet.
 */
export const isWaiting = ({ world }: Pick<PracticeSession, 'world'>): boolean => !world.ready || world.asks.length > 0;

/** Returns whether the place of the next step is marked: by default, or since a hint was taken. */
export const isMarked = (session: Pick<PracticeSession, 'mode' | 'help' | 'world' | 'next'>): boolean =>
  session.next !== null &&
  (shownOf(session) !== 'nothing' || (session.mode === 'practice' && session.help.taken > 0)) &&
  !isWaiting(session);

/**
 * Returns the feedback to show. A refused or fruitless press is always explained; an entry that has not been sent yet, only
 * where guidance is shown: without it, finding the slip is the learner's part.
 */
export function feedbackShown(session: Pick<PracticeSession, 'mode' | 'help' | 'feedback'>): MistakeFeedback | null {
  const { feedback, help } = session;
  if (feedback && isOnEntryOnly(feedback) && shownOf(session) === 'nothing' && help.taken === 0) return null;
  return feedback;
}
