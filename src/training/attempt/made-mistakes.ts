import type { Scenario } from '../scenario.ts';
import { withoutCauses } from '../scenarios/checks.ts';
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
  const made = mistakes.filter(({ check }) => check(lead));
  return new Map(made.map(({ id, check }) => [id, withoutCauses(check, lead)]));
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
