import type { Scenario } from '../scenario.ts';
import type { Trace } from '../trace.ts';

/** A taught mistake that the learner made. */
export interface MadeMistake {
  readonly mistake: string;
  /** The entry by which it was made. */
  readonly seq: number;
}

/**
 * The happenings before the learner took over, once for each mistake that was made there: without the entries that made it, so
 * that the mistake is found again only if the learner's own entries make it.
 */
export type LeadWithoutMistake = ReadonlyMap<string, Trace>;

export function leadsWithoutMistakes({ mistakes }: Pick<Scenario, 'mistakes'>, lead: Trace): LeadWithoutMistake {
  const leads = new Map<string, Trace>();
  for (const { id, check } of mistakes) {
    let rest = lead;
    while (check(rest)) rest = withoutCause(check, rest);
    if (rest !== lead) leads.set(id, rest);
  }
  return leads;
}

/**
 * Leaves out the happening by which a check came to hold. A check that holds goes on holding, whatever follows, so the place
 * can be found by halving.
 */
function withoutCause(check: (trace: Trace) => boolean, trace: Trace): Trace {
  let [without, withIt] = [0, trace.length];
  while (withIt - without > 1) {
    const middle = (without + withIt) >> 1;
    if (check(trace.slice(0, middle))) withIt = middle;
    else without = middle;
  }
  return trace.toSpliced(withIt - 1, 1);
}

/** Groups mistakes by the entry that made them: one press may make several. */
export function mistakesByEntry(mistakes: readonly MadeMistake[]): ReadonlyMap<number, readonly string[]> {
  const byEntry = new Map<number, readonly string[]>();
  for (const { mistake, seq } of mistakes) byEntry.set(seq, [...(byEntry.get(seq) ?? []), mistake]);
  return byEntry;
}

interface MistakesSoFar {
  readonly mistakes: readonly MadeMistake[];
  readonly leads: LeadWithoutMistake;
  /** The number of entries that were done for the learner. */
  readonly handover: number;
}

/** Adds the mistakes that the last entry made. Each counts once, however often it is made. */
export function mistakesAfter(
  scenario: Pick<Scenario, 'mistakes'>,
  { mistakes, leads, handover }: MistakesSoFar,
  trace: Trace,
): readonly MadeMistake[] {
  const last = trace.at(-1);
  if (!last) return mistakes;
  const isMade = (id: string) => mistakes.some(({ mistake }) => mistake === id);
  const made = scenario.mistakes.filter(({ id, check }) => {
    if (isMade(id)) return false;
    const lead = leads.get(id);
    return check(lead ? [...lead, ...trace.slice(handover)] : trace);
  });
  return made.length === 0 ? mistakes : [...mistakes, ...made.map(({ id }) => ({ mistake: id, seq: last.entry.seq }))];
}
