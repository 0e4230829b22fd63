import * as v from 'valibot';
import { shortText } from '../../profile/schema/bounds.ts';
import type { KeptText } from '../machine/kept-text.ts';

/** The number of stored entries of each open attempt, kept in another storage than the one that may silently lose them. */
export interface HighWaterMarks {
  set(attempt: string, scenario: string, count: number): void;
  forget(attempt: string): void;
  of(attempt: string): number;
  /** Returns the open attempts of a scenario. */
  open(scenario: string): readonly string[];
}

const marksSchema = v.pipe(
  v.record(shortText, v.object({ scenario: shortText, count: v.number() })),
  v.maxEntries(10_000),
);
type Marks = v.InferOutput<typeof marksSchema>;

/** Without storage, or with unreadable content in it, there are no marks. */
export function highWaterMarks(kept: KeptText): HighWaterMarks {
  function read(): Marks {
    try {
      const marks = v.safeParse(marksSchema, JSON.parse(kept.read() ?? '{}'));
      return marks.success ? marks.output : {};
    } catch {
      return {};
    }
  }
  // A failed write is harmless: a stale mark only makes data loss harder to detect.
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
