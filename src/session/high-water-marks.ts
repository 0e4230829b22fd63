import * as v from 'valibot';

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
export function highWaterMarks(key: string, storage: () => Pick<Storage, 'getItem' | 'setItem'>): HighWaterMarks {
  function read(): Marks {
    try {
      const marks = v.safeParse(marksSchema, JSON.parse(storage().getItem(key) ?? '{}'));
      return marks.success ? marks.output : {};
    } catch {
      return {};
    }
  }
  function write(marks: Marks): void {
    try {
      storage().setItem(key, JSON.stringify(marks));
    } catch {
      // Full or refused: a mark that is too low only notices less.
    }
  }
  const without = (attempt: string): Marks =>
    Object.fromEntries(Object.entries(read()).filter(([id]) => id !== attempt));
  return {
    set: (attempt, scenario, count) => write({ ...without(attempt), [attempt]: { scenario, count } }),
    forget: (attempt) => write(without(attempt)),
    of: (attempt) => new Map(Object.entries(read())).get(attempt)?.count ?? 0,
    open: (scenario) => Object.entries(read()).flatMap(([id, mark]) => (mark.scenario === scenario ? [id] : [])),
  };
}
