import { days, isoText, readInstant, seconds, type Instant } from './instant.ts';

const japan = seconds(9 * 3_600);

/** The day in Japan, as a date field writes it: `2010-10-01`. */
export const isoDate = (moment: Instant): string => isoText(moment + japan).slice(0, 10);

/** The same time of day as `clock`, on the day that a date field names; undefined if it names none. */
export function sameTimeOn(date: string, clock: Instant): Instant | undefined {
  const midnight = readInstant(`${date}T00:00:00+09:00`);
  return midnight === undefined ? undefined : midnight + ((clock + japan) % days(1));
}
