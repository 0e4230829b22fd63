import type { Result } from './result.ts';

/**
 * The one meaning of a result, which card, list, debrief and CSV name alike. Graded attempts have passed or failed, for the
 * weightiest of three reasons; of the others `completed` were guided to the goal, `reached` found it, and `unreached` did not. Of
 * an `unverified` one nothing is known.
 */
export type Standing =
  'passed' | 'criticalMistake' | 'goalMissed' | 'tooFewPoints' | 'completed' | 'reached' | 'unreached' | 'unverified';

export function standingOf({
  mode,
  reached,
  grade,
  unverified,
}: Pick<Result, 'mode' | 'reached' | 'grade' | 'unverified'>): Standing {
  if (unverified) return 'unverified';
  if (grade?.passed) return 'passed';
  if (grade?.critical) return 'criticalMistake';
  if (grade) return reached ? 'tooFewPoints' : 'goalMissed';
  if (!reached) return 'unreached';
  return mode === 'guided' ? 'completed' : 'reached';
}
