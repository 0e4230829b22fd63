import { countsForProgress } from '../../training/attempt/origin.ts';
import type { Mode } from '../../training/mode.ts';
import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import type { Result } from '../../training/assessment/result.ts';

/** How far a learner has come with one exercise. */
export interface Progress {
  /** Modes that were gone through to the goal. */
  readonly done: readonly Mode[];
  /** The best points of 試す, else of 練習; null before either. */
  readonly best: number | null;
  readonly passed: boolean;
  /** What is recommended next. */
  readonly next: Mode;
}

type Finished = Pick<Result, 'scenario' | 'mode' | 'origin' | 'reached' | 'passed' | 'points'>;

/** From the easiest to the hardest; 自由 stands beside them. */
const path = ['show', 'guided', 'practice', 'test'] as const satisfies readonly Mode[];

/** @param results of this learner */
export function progressOf(scenario: ScenarioId, results: readonly Finished[], watched: boolean): Progress {
  const own = results.filter((result) => result.scenario === scenario && countsForProgress(result.origin));
  const of = (mode: Mode) => own.filter((result) => result.mode === mode);
  const passed = of('test').some((result) => result.passed);
  const reached = (mode: Mode) => of(mode).some((result) => result.reached);
  const done = path.filter((mode) => (mode === 'show' ? watched : mode === 'test' ? passed : reached(mode)));
  const graded = of('test').length > 0 ? of('test') : of('practice');
  return {
    done,
    best: graded.length > 0 ? Math.max(...graded.map(({ points }) => points)) : null,
    passed,
    // Whoever can do the harder has no need to be shown the easier.
    next: passed ? 'free' : (path[path.findLastIndex((mode) => done.includes(mode)) + 1] ?? 'test'),
  };
}
