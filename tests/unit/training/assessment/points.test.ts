// The rule of the points, asked of many attempts at random.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, prices, scoringRule } from '../../../../src/training/assessment/assess.ts';
import type { Course } from '../../../../src/training/attempt/course.ts';
import { Attempt, ids, scenarioOf } from '../../../support/guided-attempt.ts';
import { runs, seed } from '../../../support/fuzz/arbitraries.ts';
import { exercise, handedOver, moves, play } from '../../../support/random-attempts.ts';

const critical = ({ scenario, course }: Attempt) =>
  scenario.mistakes.some(
    ({ id, weight }) => weight === 'critical' && course.mistakes.some((made) => made.mistake === id),
  );

/** The points of an attempt before and after each of its events, and the verdict on the last action. */
function* changes(attempt: Attempt, all: Parameters<typeof play>[1]) {
  const seen: { before: number; after: number; verdict: string | undefined; mistakes: number; ofMistakes: number }[] =
    [];
  let [before, judged, mistakes] = [attempt.score.points, 0, 0];
  play(attempt, all, () => {
    const { judgements, mistakes: made } = attempt.course;
    const verdict = judgements.length > judged ? judgements.at(-1)?.verdict : undefined;
    const after = attempt.score.points;
    seen.push({ before, after, verdict, mistakes: made.length - mistakes, ofMistakes: made.length });
    [before, judged, mistakes] = [after, judgements.length, made.length];
  });
  yield* seen;
}

test(`one more right action never costs points, and nothing else wins any (seed ${seed})`, () => {
  const verdicts = new Set<string | undefined>();
  fc.assert(
    fc.property(exercise, moves, (id, all) => {
      for (const { before, after, verdict, mistakes } of changes(new Attempt(id), all)) {
        verdicts.add(verdict);
        if (verdict === 'right' && mistakes === 0) expect(after).toBeGreaterThanOrEqual(before);
        else expect(after).toBeLessThanOrEqual(before);
      }
    }),
    runs(600),
  );
  expect([...verdicts].toSorted()).toEqual(['neutral', 'right', 'wrong', undefined]);
});

test(`an attempt passes by its points alone, and never with a critical mistake or without the goal (seed ${seed})`, () => {
  let [passes, fails] = [0, 0];
  fc.assert(
    fc.property(exercise, moves, (id, all) => {
      const attempt = play(new Attempt(id), all);
      if (all.length % 2 === 0) attempt.follow();
      const { points, passed } = attempt.score;
      expect(passed).toBe(points >= attempt.scenario.passMark);
      expect(passed && (critical(attempt) || attempt.course.reached === null)).toBe(false);
      if (passed) passes += 1;
      else fails += 1;
    }),
    runs(600),
  );
  expect(Math.min(passes, fails)).toBeGreaterThan(20);
});

const gradedAs = (attempt: Attempt, course: Course) =>
  assess(attempt.scenario, course, attempt.trace, { mode: 'practice', origin: { kind: 'repeat', step: 'x' } }).score;

test(`a slip costs as much where the steps before it were done for the learner (seed ${seed})`, () => {
  let slips = 0;
  fc.assert(
    fc.property(exercise, fc.nat(30), moves, (id, place, all) => {
      const attempt = new Attempt(id);
      const { solution } = attempt.scenario;
      attempt.upTo(solution[place % (solution.length - 1)]?.step ?? '0');
      const handover = attempt.trace.length;
      play(attempt, all).follow();
      if (attempt.course.reached === null) return;
      const [whole, part] = [attempt.score, gradedAs(attempt, handedOver(attempt, handover))];
      expect(part).toEqual(whole);
      if (whole.deductions.some(({ kind }) => kind === 'wrong')) slips += 1;
    }),
    runs(600),
  );
  expect(slips).toBeGreaterThan(20);
});

test('who does nothing has nothing, wherever the attempt began', () => {
  for (const id of ids) {
    const untouched = new Attempt(id);
    const { step = '' } = untouched.scenario.solution[1] ?? {};
    expect(untouched.score).toMatchObject({ points: 0, passed: false });
    untouched.take({ type: 'handedIn' });
    expect(untouched.score.points).toBe(0);
    const led = new Attempt(id).upTo(step);
    expect(gradedAs(led, handedOver(led, led.trace.length))).toMatchObject({ points: 0, passed: false });
  }
});

test('in every exercise the solution has all points, and a critical mistake or no goal leaves fewer than pass', () => {
  for (const id of ids) {
    const { passMark } = scenarioOf(id);
    const solved = new Attempt(id);
    solved.follow();
    expect(solved.score).toEqual({ points: 100, passed: true, deductions: [] });
    expect(100 - prices.mistake.critical).toBeLessThan(passMark);
    expect(100 - prices.unreached).toBeLessThan(passMark);
  }
  expect(prices.undone + prices.unreached).toBe(100);
});

const examples = ids.flatMap((id) => scenarioOf(id).mistakes.map((mistake) => ({ id, mistake, name: mistake.id })));

test.each(examples)('$id: $name costs its own points, and its step nothing', ({ id, mistake }) => {
  const attempt = new Attempt(id).upTo(mistake.example.after).do(...mistake.example.actions);
  attempt.follow();
  expect(attempt.course.reached).not.toBeNull();
  const { points, passed, deductions } = attempt.score;
  const weights = attempt.scenario.mistakes.filter((one) =>
    attempt.course.mistakes.some((made) => made.mistake === one.id),
  );
  expect(points).toBe(weights.reduce((left, { weight }) => left - prices.mistake[weight], 100));
  expect(deductions.map(({ kind }) => kind)).toEqual(weights.map(() => 'mistake'));
  expect(passed).toBe(mistake.weight !== 'critical');
});

test('a step that went wrong costs its share of all steps, and never more than a light mistake', () => {
  const wrong = (length: number) => scoringRule({ solution: Array.from({ length }) as never }).wrong;
  expect([1, 6, 10, 11, 22, 49, 400].map(wrong)).toEqual([5, 5, 5, 5, 2, 1, 1]);
});
