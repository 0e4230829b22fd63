import type { Assessment } from '../../../training/assessment/assess.ts';
import { countsForProgress, type AttemptOrigin } from '../../../training/attempt/origin.ts';
import type { Mode } from '../../../training/mode.ts';
import { scenarioIds, type ScenarioId } from '../../../training/scenarios/catalogue.ts';

/** The recommendation after an attempt. */
export type Recommendation =
  | { readonly kind: 'mode'; readonly mode: Mode }
  /** The same mode once more. */
  | { readonly kind: 'again' }
  /** The same from its beginning. */
  | { readonly kind: 'wholeExercise'; readonly mode: Mode }
  | { readonly kind: 'scenario'; readonly scenario: ScenarioId }
  | { readonly kind: 'home' };

interface Done {
  readonly scenario: ScenarioId;
  readonly mode: Mode;
  readonly origin?: AttemptOrigin | undefined;
  /** Null where there is none, since the solution was only watched. */
  readonly assessment: Pick<Assessment, 'reached' | 'score'> | null;
}

const inMode = (mode: Mode): Recommendation => ({ kind: 'mode', mode });

/**
 * Recommends the next mode of the same exercise, and after a passed test the next exercise, in the order of the catalogue. A
 * practice that was not passed is repeated before the test. An attempt that began in the middle has shown only a part, so that the
 * whole of the same comes next.
 */
export function recommendNext({ scenario, mode, origin, assessment }: Done): Recommendation {
  if (!countsForProgress(origin)) return { kind: 'wholeExercise', mode };
  switch (mode) {
    case 'show':
      return inMode('guided');
    case 'guided':
      return inMode('practice');
    case 'practice':
      if (assessment?.score?.passed) return inMode('test');
      return assessment?.reached ? { kind: 'again' } : inMode('guided');
    case 'free':
      return inMode('test');
    case 'test': {
      if (!assessment?.score?.passed) return inMode('practice');
      const next = scenarioIds[scenarioIds.indexOf(scenario) + 1];
      return next === undefined ? { kind: 'home' } : { kind: 'scenario', scenario: next };
    }
  }
}
