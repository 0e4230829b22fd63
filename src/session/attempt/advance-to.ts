import type { TrainingSession } from './training-session.svelte.ts';

/**
 * Does what comes before a step for the learner, with the real bank and keys, and hands over there. Returns whether that step
 * is next now.
 * @param onprogress is called before each step with how many are done, of how many
 */
export async function advanceTo(
  session: TrainingSession,
  step: string,
  onprogress: (done: number, of: number) => void,
): Promise<boolean> {
  const { solution } = session.scenario;
  const before = solution.slice(
    0,
    solution.findIndex((one) => one.step === step),
  );
  session.skipsWaits = true;
  await session.whenQuiet();
  for (const [index, { action }] of before.entries()) {
    if (session.trouble !== null) return false;
    onprogress(index, before.length);
    if (session.doForLearner(action)) return false;
    await session.whenQuiet();
  }
  session.handOver();
  session.skipsWaits = false;
  return session.trouble === null && session.next?.step === step;
}
