import type { TrainingSession } from './training-session.svelte.ts';

/**
 * Does for the learner what comes before a step, with the real bank and keys. Answers whether that step is next now.
 * @param told is called before each step with how many are done, of how many
 */
export async function advanceTo(
  session: TrainingSession,
  step: string,
  told: (done: number, of: number) => void,
): Promise<boolean> {
  const before = session.scenario.solution.findIndex((one) => one.step === step);
  await session.whenQuiet();
  for (let index = 0; index < before; index += 1) {
    if (session.trouble !== null) return false;
    told(index, before);
    if (session.showStep(index)) return false;
    await session.whenQuiet();
  }
  return session.trouble === null && session.next?.step === step;
}
