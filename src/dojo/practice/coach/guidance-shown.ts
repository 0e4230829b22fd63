import type { PracticeSession } from '../../../session/ports/practice.ts';

/** How much is shown of the next step without being asked for. */
export type Shown = 'full' | 'place' | 'nothing';

export function shownOf({ mode, help }: Pick<PracticeSession, 'mode' | 'help'>): Shown {
  if (mode === 'guided') return 'full';
  if (mode !== 'practice') return 'nothing';
  return help.kind === 'full' || help.kind === 'place' ? help.kind : 'nothing';
}

/** Whether the place of the next step is marked: by itself, or since a hint was taken. */
export const isMarked = (session: Pick<PracticeSession, 'mode' | 'help' | 'next'>): boolean =>
  session.next !== null && (shownOf(session) !== 'nothing' || (session.mode === 'practice' && session.help.taken > 0));
