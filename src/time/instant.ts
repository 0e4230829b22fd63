/**
 * A moment as milliseconds since 1970-01-01T00:00:00Z. Exercises carry the moment at which they take place; nothing pure asks
 * the machine for its own.
 */
export type Instant = number;

const iso8601 = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** The moment that an ISO 8601 text with a time zone names, e.g. `2010-10-01T09:31:05+09:00`; undefined for anything else. */
export function readInstant(text: string): Instant | undefined {
  const [matched, year, month, day] = iso8601.exec(text) ?? [];
  if (matched === undefined) return undefined;
  // Some browsers read 30 February as 2 March, others refuse it.
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const moment = Date.parse(text);
  return Number.isNaN(moment) || Number(day) > lastDay ? undefined : moment;
}

/**
 * Reads a text that stands in code or in a checked profile, never a learner's input.
 * @throws RangeError for anything but an ISO 8601 moment with a time zone
 */
export function instant(text: string): Instant {
  const moment = readInstant(text);
  if (moment === undefined) throw new RangeError(`not an ISO 8601 moment with a time zone: ${text}`);
  return moment;
}

const [first, last] = [instant('0001-01-01T00:00:00Z'), instant('9999-12-31T23:59:59.999Z')];

/** Distinguishes a moment from other numbers: whole milliseconds, in a year that has four digits in every notation. */
export const isInstant = (number: number): boolean => Number.isInteger(number) && number >= first && number <= last;

export const isoText = (moment: Instant): string => new Date(moment).toISOString();

/** Spans in milliseconds. */
export const seconds = (count: number): number => count * 1_000;
export const days = (count: number): number => count * 86_400_000;

/** The beginning of the second that a moment lies in: X.509 knows no fractions of a second (RFC 5280, 4.1.2.5). */
export const wholeSecond = (moment: Instant): Instant => Math.floor(moment / 1_000) * 1_000;
