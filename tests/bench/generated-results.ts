import type { Result } from '../../src/training/assessment/result.ts';
import { isGradedAttempt } from '../../src/training/attempt/origin.ts';
import type { Mode } from '../../src/training/mode.ts';
import { modelVersion } from '../../src/procedure/world/world.ts';
import type { Scenario } from '../../src/training/scenario.ts';
import { oneOf, seeded } from '../support/fuzz/seeded.ts';

// Watched demonstrations leave no result.
const modes: readonly Mode[] = ['guided', 'practice', 'test', 'free'];
const [firstDay, halfYear] = [Date.UTC(2026, 3, 1), 180 * 86_400_000];
const families = ['佐藤', '鈴木', '高橋', '田中', '伊藤', '渡辺', '山本', '中村', '小林', '加藤'];
const chance = { wrongStep: 0.12, mistake: 0.1, reached: 0.93 };

/** Results of so many learners with so many attempts each, as a training room may have collected them; the same each time. */
export function generatedResults(
  scenarios: readonly Scenario[],
  learners: number,
  attempts: number,
): readonly Result[] {
  const random = seeded(20_260_401);
  const happens = (part: number) => random() < part;
  return Array.from({ length: learners * attempts }, (_, index): Result => {
    const number = Math.floor(index / attempts) + 1;
    const name = `${families[number % families.length]} ${String(number).padStart(3, '0')}`;
    const { id, solution, passMark, mistakes } = oneOf(random, scenarios);
    const wrongSteps = solution.map(({ step }) => step).filter(() => happens(chance.wrongStep));
    const made = mistakes.map((mistake) => mistake.id).filter(() => happens(chance.mistake));
    const hints = Math.floor(random() * 4);
    const reached = happens(chance.reached);
    const lost = wrongSteps.length * 6 + made.length * 10 + hints * 2 + (reached ? 0 : 30);
    const points = Math.max(0, 100 - lost);
    const mode = oneOf(random, modes);
    return {
      attempt: `generated-${index}`,
      scenario: id,
      mode,
      learner: { id: `learner-${number}`, name },
      modelVersion,
      finishedAt: firstDay + Math.floor(random() * halfYear),
      seconds: 60 + Math.floor(random() * 900),
      grade: isGradedAttempt(mode, undefined) ? { points, passed: reached && points >= passMark } : null,
      reached,
      wrongSteps,
      unreachedSteps: [],
      steps: solution.length,
      hints,
      mistakes: made,
    };
  });
}
