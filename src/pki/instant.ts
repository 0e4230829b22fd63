/** A moment as milliseconds since 1970-01-01T00:00:00Z. Exercises carry their own; nothing pure asks the machine. */
export type Instant = number;

/**
 * The moment that an ISO 8601 text with a time zone names, e.g. `2010-10-01T09:31:05+09:00`.
 * @throws RangeError for anything else: such texts stand in code and checked profiles, never in a learner's input.
 */
export function instant(text: string): Instant {
  const moment = /T.*(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(moment)) throw new RangeError(`not an ISO 8601 moment with a time zone: ${text}`);
  return moment;
}

export const isoText = (moment: Instant): string => new Date(moment).toISOString();

export const seconds = (count: number): number => count * 1_000;
export const days = (count: number): number => count * 86_400_000;

/** X.509 knows no fractions of a second (RFC 5280, 4.1.2.5). */
export const wholeSecond = (moment: Instant): Instant => Math.floor(moment / 1_000) * 1_000;
