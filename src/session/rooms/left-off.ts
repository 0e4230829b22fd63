import { handoverIndex } from '../../training/attempt/handover.ts';
import { replayAttempt, type PlayedEntries } from '../../training/attempt/replay.ts';
import type { ExerciseWithBank } from '../../training/exercise-with-bank.ts';
import { isInstant } from '../../time/instant.ts';
import type { StoredAttempt } from '../attempt/attempt.ts';
import type { LeftOff } from '../ports/practice.ts';

interface Resumable {
  readonly attempt: StoredAttempt;
  readonly exercise: ExerciseWithBank;
  readonly played: PlayedEntries;
  readonly lastStoredAt: unknown;
}

/**
 * Tells the place and the time at which an attempt was left. The place is the last step that is done, since the next one would be a
 * hint; a test tells only the time, since it does not say which steps were right.
 */
export function leftOff({ attempt, exercise, played, lastStoredAt }: Resumable): LeftOff {
  const { header, entries } = attempt;
  const isKnown = typeof lastStoredAt === 'number' && isInstant(lastStoredAt);
  const time = isKnown
    ? ({ of: 'leaving', at: lastStoredAt } as const)
    : ({ of: 'beginning', at: header.startedAt } as const);
  if (header.mode === 'test') return { time, done: null, detour: false };
  const handover = handoverIndex(header.origin, entries);
  const { course } = replayAttempt({ ...exercise, entries, handover, played });
  const { steps, next } = course;
  const nextIndex = steps.findIndex(({ step }) => step === next?.step);
  const number = nextIndex < 0 ? steps.findLastIndex(({ outcome }) => outcome !== 'open') + 1 : nextIndex;
  const step = steps[number - 1]?.step;
  return { time, done: step === undefined ? null : { step, number }, detour: next !== null && next.step === null };
}
