import { countsForProgress } from '../../training/attempt/origin.ts';
import { isGraded, type Mode } from '../../training/mode.ts';
import type { ScenarioId } from '../../training/scenarios/catalogue.ts';
import { nextSeed, type VariantSeed } from '../../training/variants/seed.ts';
import type { Result } from '../../training/assessment/result.ts';

/** A learner's progress with one exercise. */
export interface ScenarioProgress {
  /** The modes in which the goal was reached; 練習 and 試す, which are graded, only once they are passed. */
  readonly done: readonly Mode[];
  /** The best points of 試す, else of 練習; null before either. */
  readonly best: number | null;
  readonly passed: boolean;
  /** The recommended next mode. */
  readonly next: Mode;
  /** The number of a customer whom the learner has not met; null until the exercise was done once without being led. */
  readonly nextCustomer: VariantSeed | null;
}

type Finished = Pick<Result, 'scenario' | 'mode' | 'origin' | 'variant' | 'reached' | 'grade'>;

/** From the easiest to the hardest; 自由 stands beside them. */
const path = ['show', 'guided', 'practice', 'test'] as const satisfies readonly Mode[];

const lastCustomer = (results: readonly Finished[]): VariantSeed | undefined => {
  const met = results.flatMap(({ variant = [] }) => variant);
  return met.length > 0 ? Math.max(...met) : undefined;
};

/** @param results of this learner */
export function progressOf(scenario: ScenarioId, results: readonly Finished[], watched: boolean): ScenarioProgress {
  const own = results.filter((result) => result.scenario === scenario && countsForProgress(result.origin));
  const of = (mode: Mode) => own.filter((result) => result.mode === mode);
  const isDone = (mode: Mode) =>
    of(mode).some(({ reached, grade }) => (isGraded(mode) ? grade?.passed === true : reached));
  const passed = isDone('test');
  const done = path.filter((mode) => (mode === 'show' ? watched : isDone(mode)));
  const next = Math.max(
    path.findLastIndex((mode) => done.includes(mode)) + 1,
    path.findLastIndex((mode) => of(mode).some(({ reached }) => reached)),
  );
  const gradesIn = (mode: Mode) => of(mode).flatMap(({ grade }) => grade ?? []);
  const tests = gradesIn('test');
  const grades = tests.length > 0 ? tests : gradesIn('practice');
  return {
    done,
    best: grades.length > 0 ? Math.max(...grades.map(({ points }) => points)) : null,
    passed,
    // A learner who can do the harder has no need to be shown the easier; one who reached the goal without passing tries again.
    next: passed ? 'free' : (path[next] ?? 'test'),
    nextCustomer: done.includes('practice') || passed ? nextSeed(lastCustomer(own)) : null,
  };
}
