import type { Mode } from '../../../training/mode.ts';
import { scenarioIds, type ScenarioId } from '../../../training/scenarios/catalogue.ts';
import type { Score } from '../../../training/attempt/step-outcome.ts';

/** What is recommended after an attempt. */
export type WayOn =
  | { readonly kind: 'mode'; readonly mode: Mode }
  | { readonly kind: 'scenario'; readonly scenario: ScenarioId }
  | { readonly kind: 'home' };

const mode = (next: Mode): WayOn => ({ kind: 'mode', mode: next });

/** The next mode of the same exercise, and after a passed test the next exercise, in the order of the catalogue. */
export function wayOn(scenario: ScenarioId, done: Mode, score: Pick<Score, 'passed' | 'reached'> | null): WayOn {
  if (done === 'show') return mode('guided');
  if (done === 'guided') return mode('practice');
  if (done === 'practice') return mode(score?.reached === true ? 'test' : 'guided');
  if (done === 'free') return mode('test');
  if (score?.passed !== true) return mode('practice');
  const next = scenarioIds[scenarioIds.indexOf(scenario) + 1];
  return next === undefined ? { kind: 'home' } : { kind: 'scenario', scenario: next };
}
