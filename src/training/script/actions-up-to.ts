import type { Scenario } from '../scenario.ts';

/** The number of actions up to and including a step, given by its id or its number. Undefined if there is no such step. */
export function actionsUpTo(scenario: Scenario, step: string): number | undefined {
  if (/^\d{1,3}$/.test(step)) {
    const count = Number(step);
    return count <= scenario.solution.length ? count : undefined;
  }
  const index = scenario.solution.findIndex((candidate) => candidate.step === step);
  return index < 0 ? undefined : index + 1;
}
