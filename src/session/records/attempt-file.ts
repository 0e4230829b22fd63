import * as v from 'valibot';
import type { StoredAttempt } from '../attempt/attempt.ts';

/** Raised when a file of an older site could be misread. */
export const fileVersion = 1;
const format = 'shomei-dojo-attempts';

const fileSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  attempts: v.array(v.unknown()),
});

// Nobody does so much in one exercise, and to judge it would take minutes.
const mostEntries = 10_000;

const attemptSchema = v.object({
  header: v.unknown(),
  entries: v.pipe(v.array(v.unknown()), v.maxLength(mostEntries, `at most ${mostEntries}`)),
  result: v.unknown(),
});

/** Finished attempts as the text of a file. */
export const attemptFile = (attempts: readonly StoredAttempt[]): string =>
  JSON.stringify({ format, version: fileVersion, attempts }, null, 1);

export type FileReading =
  | { readonly ok: true; readonly attempts: readonly unknown[] }
  | { readonly ok: false; readonly kind: 'notJson' | 'notAttempts' | 'newerFormat'; readonly at?: string };

/** The attempts of a file, none of which has been looked at. */
export function readAttemptFile(text: string): FileReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, kind: 'notJson' };
  }
  const read = v.safeParse(fileSchema, json);
  if (!read.success) return { ok: false, kind: 'notAttempts', at: placeOf(read.issues) };
  if (read.output.version > fileVersion) return { ok: false, kind: 'newerFormat', at: 'version' };
  return { ok: true, attempts: read.output.attempts };
}

export const readAttemptInFile = (json: unknown) => v.safeParse(attemptSchema, json);

/** Where in the data, or in a part of it, the first thing is that is not as it should be. */
export const placeOf = (issues: readonly v.BaseIssue<unknown>[], part?: string): string =>
  [...(part === undefined ? [] : [part]), ...(issues[0]?.path?.map(({ key }) => String(key)) ?? [])].join('.');
