import type { Scenario, TaughtMistake } from '../scenario.ts';
import type { Trace } from '../trace.ts';

/** The taught mistakes that were made. */
export const mistakesIn = ({ mistakes }: Scenario, trace: Trace): readonly TaughtMistake[] =>
  mistakes.filter(({ check }) => check(trace));

export interface MistakeMoment {
  readonly mistake: string;
  /** The event by which it was made. */
  readonly seq: number;
}

/**
 * When each mistake was made. A check that holds goes on holding, whatever follows: what has happened stays so. That lets the
 * moment be found by halving.
 */
export const mistakeMoments = (scenario: Scenario, trace: Trace): readonly MistakeMoment[] =>
  mistakesIn(scenario, trace).flatMap(({ id, check }) => {
    let [without, withIt] = [0, trace.length];
    while (withIt - without > 1) {
      const middle = (without + withIt) >> 1;
      if (check(trace.slice(0, middle))) withIt = middle;
      else without = middle;
    }
    const made = trace[withIt - 1];
    return made ? [{ mistake: id, seq: made.entry.seq }] : [];
  });
