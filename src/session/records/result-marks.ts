import * as v from 'valibot';
import type { Instant } from '../../time/instant.ts';
import { shortText } from '../../profile/schema/bounds.ts';
import type { KeptText } from '../machine/kept-text.ts';

/** Results that were stored here and are not there any more, though nobody deleted them. */
export interface LostResults {
  readonly count: number;
  /** The real time at which they were last seen. */
  readonly seenAt: Instant;
}

/** The attempts whose results are stored, kept in another storage than the one that may silently lose them. */
export interface ResultMarks {
  /** A result was stored. */
  add(attempt: string, now: Instant): void;
  /** Results were deleted on purpose. */
  forget(attempts: readonly string[]): void;
  /** Compares what is stored now with the marks. Without a loss the marks become what is stored. */
  compare(present: readonly string[], now: Instant): LostResults | null;
  /** The loss is known: the marks become what is stored. */
  reset(present: readonly string[], now: Instant): void;
}

const marksSchema = v.object({ attempts: v.pipe(v.array(shortText), v.maxLength(200_000)), seenAt: v.number() });

/** Without storage, or with unreadable content in it, there are no marks, and no loss is noticed. */
export function resultMarks(kept: KeptText): ResultMarks {
  function read(): v.InferOutput<typeof marksSchema> {
    try {
      const marks = v.safeParse(marksSchema, JSON.parse(kept.read() ?? 'null'));
      if (marks.success) return marks.output;
    } catch {
      // not JSON
    }
    return { attempts: [], seenAt: 0 };
  }
  const write = (attempts: Iterable<string>, seenAt: Instant) =>
    kept.write(JSON.stringify({ attempts: [...attempts], seenAt }));

  return {
    add(attempt, now) {
      const { attempts, seenAt } = read();
      // The time is that of the older results, some of which may be missing already.
      write(new Set([...attempts, attempt]), attempts.length === 0 ? now : seenAt);
    },
    forget(gone) {
      const { attempts, seenAt } = read();
      const away = new Set(gone);
      write(
        attempts.filter((attempt) => !away.has(attempt)),
        seenAt,
      );
    },
    compare(present, now) {
      const { attempts, seenAt } = read();
      const there = new Set(present);
      const count = attempts.filter((attempt) => !there.has(attempt)).length;
      if (count > 0) return { count, seenAt };
      if (present.length > 0 || attempts.length > 0) write(there, now);
      return null;
    },
    reset: (present, now) => void write(present, now),
  };
}
