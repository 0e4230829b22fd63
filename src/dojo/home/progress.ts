import { countsForProgress } from '../../training/attempt/origin.ts';
import type { Mode } from '../../training/mode.ts';
import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import type { Result } from '../../training/assessment/result.ts';

/** A learner's progress with one exercise. */
export interface ScenarioProgress {
  /** The modes in which the goal was reached; 試す only once it is passed. */
  readonly done: readonly Mode[];
  /** The best points of 試す, else of 練習; null before either. */
  readonly best: number | null;
  readonly passed: boolean;
  /** The recommended next mode. */
  readonly next: Mode;
}

type Finished = Pick<Result, 'scenario' | 'mode' | 'origin' | 'reached' | 'grade'>;

/** From the easiest to the hardest; 自由 stands beside them. */
const path = ['show', 'guided', 'practice', 'test'] as const satisfies readonly Mode[];

/** @param results of this learner */
export function progressOf(scenario: ScenarioId, results: readonly Finished[], watched: boolean): ScenarioProgress {
  const own = results.filter((result) => result.scenario === scenario && countsForProgress(result.origin));
  const of = (mode: Mode) => own.filter((result) => result.mode === mode);
  const passed = of('test').some(({ grade }) => grade?.passed);
  const reached = (mode: Mode) => of(mode).some((result) => result.reached);
  const done = path.filter((mode) => (mode === 'show' ? watched : mode === 'test' ? passed : reached(mode)));
  const gradesIn = (mode: Mode) => of(mode).flatMap(({ grade }) => grade ?? []);
  const tests = gradesIn('test');
  const grades = tests.length > 0 ? tests : gradesIn('practice');
  return {
    done,
    best: grades.length > 0 ? Math.max(...grades.map(({ points }) => points)) : null,
    passed,
    // A learner who can do the harder has no need to be shown the easier.
    next: passed ? 'free' : (path[path.findLastIndex((mode) => done.includes(mode)) + 1] ?? 'test'),
  };
}
