import type { Result } from '../../training/assessment/result.ts';
import type { SessionServices } from '../attempt/services.ts';
import { readResults } from './read-results.ts';

/** Returns the current learner's results in a scenario, the newest first; none if the browser cannot read them. */
export async function pastResults(
  { attempts, learner }: Pick<SessionServices, 'attempts' | 'learner'>,
  scenario: string,
): Promise<readonly Result[]> {
  const own = learner()?.id ?? null;
  return readResults(await attempts.results().catch(() => []))
    .filter((result) => result.scenario === scenario && (result.learner?.id ?? null) === own)
    .toSorted((one, other) => other.finishedAt - one.finishedAt);
}
