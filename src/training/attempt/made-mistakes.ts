import type { Scenario } from '../scenario.ts';
import type { Trace } from '../trace.ts';

/** A taught mistake that the learner made. */
export interface MadeMistake {
  readonly mistake: string;
  /** The entry by which it was made. */
  readonly seq: number;
}

/** Groups mistakes by the entry that made them: one press may make several. */
export function mistakesByEntry(mistakes: readonly MadeMistake[]): ReadonlyMap<number, readonly string[]> {
  const byEntry = new Map<number, readonly string[]>();
  for (const { mistake, seq } of mistakes) byEntry.set(seq, [...(byEntry.get(seq) ?? []), mistake]);
  return byEntry;
}

/** Adds the mistakes that the last entry made. Each counts once, however often it is made. */
export function mistakesAfter(
  scenario: Pick<Scenario, 'mistakes'>,
  mistakes: readonly MadeMistake[],
  trace: Trace,
): readonly MadeMistake[] {
  const last = trace.at(-1);
  if (!last) return mistakes;
  const isMade = (id: string) => mistakes.some(({ mistake }) => mistake === id);
  const made = scenario.mistakes.filter(({ id, check }) => !isMade(id) && check.madeFrom(trace, trace.length - 1));
  return made.length === 0 ? mistakes : [...mistakes, ...made.map(({ id }) => ({ mistake: id, seq: last.entry.seq }))];
}
