import * as v from 'valibot';
import type { KeptText } from '../machine/kept-text.ts';

/** How much of each open attempt was stored: told by another storage than the one that may silently lose it. */
export interface HighWaterMarks {
  set(attempt: string, scenario: string, count: number): void;
  forget(attempt: string): void;
  of(attempt: string): number;
  /** The attempts of a scenario that were open. */
  open(scenario: string): readonly string[];
}

const marksSchema = v.record(v.string(), v.object({ scenario: v.string(), count: v.number() }));
type Marks = v.InferOutput<typeof marksSchema>;

/** Where the browser gives no storage, or something unreadable lies in it, there are no marks. */
export function highWaterMarks(kept: KeptText): HighWaterMarks {
  function read(): Marks {
    try {
      const marks = v.safeParse(marksSchema, JSON.parse(kept.read() ?? '{}'));
      return marks.success ? marks.output : {};
    } catch {
      return {};
    }
  }
  // Not kept is as good: a mark that is too low only notices less.
  const write = (marks: Marks) => kept.write(JSON.stringify(marks));
  const without = (attempt: string): Marks =>
    Object.fromEntries(Object.entries(read()).filter(([id]) => id !== attempt));
  return {
    set: (attempt, scenario, count) => void write({ ...without(attempt), [attempt]: { scenario, count } }),
    forget: (attempt) => void write(without(attempt)),
    of: (attempt) => new Map(Object.entries(read())).get(attempt)?.count ?? 0,
    open: (scenario) => Object.entries(read()).flatMap(([id, mark]) => (mark.scenario === scenario ? [id] : [])),
  };
}
