import * as v from 'valibot';
import type { EncodingFault } from '../../profile/encoded-text.ts';
import type { StoredAttempt } from '../attempt/attempt.ts';

/**
 * Raised whenever an older release could misread a file. 1 (release 0.1.0): results with points in every mode. 2: results with
 * a grade or none, steps not reached apart from those gone wrong, and the origin of an attempt in one field. Attempts of a
 * higher `modelVersion` need no higher number: older releases refuse each of them as newer, and take those beside it.
 */
const fileVersion = 2;
const format = 'shomei-dojo-attempts';

/** A class of 40 takes years to do as many. A larger export can be taken in parts. */
const maxAttempts = 10_000;

const fileSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  attempts: v.pipe(v.array(v.unknown()), v.maxLength(maxAttempts, `at most ${maxAttempts}`)),
});

// No exercise takes so many entries, and judging them would take minutes.
const maxEntries = 10_000;

const attemptSchema = v.object({
  header: v.unknown(),
  entries: v.pipe(v.array(v.unknown()), v.maxLength(maxEntries, `at most ${maxEntries}`)),
  result: v.unknown(),
});

/** Writes finished attempts as the text of a file. */
export const attemptFile = (attempts: readonly StoredAttempt[]): string =>
  JSON.stringify({ format, version: fileVersion, attempts }, null, 1);

export type FileReading =
  | { readonly ok: true; readonly attempts: readonly unknown[] }
  | {
      readonly ok: false;
      readonly kind: EncodingFault | 'notJson' | 'notAttempts' | 'newerFormat';
      readonly at?: string;
    };

/** Reads the attempts of a file, none of which is checked yet. */
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

/** Returns the path of the first fault in the data, or in a part of it. */
export const placeOf = (issues: readonly v.BaseIssue<unknown>[], part?: string): string =>
  [...(part === undefined ? [] : [part]), ...(issues[0]?.path?.map(({ key }) => String(key)) ?? [])].join('.');
