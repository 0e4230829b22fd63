import { days, isoText, readInstant, seconds, type Instant } from './instant.ts';

/** Japan is nine hours ahead of UTC all year round, and has been since 1952. */
const aheadOfUtc = seconds(9 * 3_600);

/** A moment on Japan's calendar and clock, in numbers. `month` counts from 1; the hours go from 0 to 23. */
export interface JapanTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export function japanTime(moment: Instant): JapanTime {
  const shifted = new Date(moment + aheadOfUtc);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  };
}

/** `7` as `07`. */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `2010/10/01` */
export function shortDate(moment: Instant): string {
  const { year, month, day } = japanTime(moment);
  return `${year}/${twoDigits(month)}/${twoDigits(day)}`;
}

/** `9:31`, as the taskbar shows it. */
export function shortTime(moment: Instant): string {
  const { hour, minute } = japanTime(moment);
  return `${hour}:${twoDigits(minute)}`;
}

/** `09:31:05` */
export function clockTime(moment: Instant): string {
  const { hour, minute, second } = japanTime(moment);
  return [hour, minute, second].map(twoDigits).join(':');
}

/** The day as the value of a date field: `2010-10-01`. */
export const isoDate = (moment: Instant): string => isoText(moment + aheadOfUtc).slice(0, 10);

/** The same time of day as `clock`, on the day that a date field names; undefined if it names none. */
export function sameTimeOn(date: string, clock: Instant): Instant | undefined {
  const midnight = readInstant(`${date}T00:00:00+09:00`);
  return midnight === undefined ? undefined : midnight + ((clock + aheadOfUtc) % days(1));
}

/** A full hour in Japan, so many calendar days before the day that a moment lies in. */
export const hourOnDayBefore = (moment: Instant, count: number, hour: number): Instant =>
  moment - ((moment + aheadOfUtc) % days(1)) - days(count) + seconds(hour * 3_600);

/**
 * The same day and time of day in Japan so many years later. 29 February becomes 28 February in a common year: by article 143
 * (2) of Japan's Civil Code, a period of years ends on the last day of its last month where that month has no such day.
 */
export function yearsLater(moment: Instant, years: number): Instant {
  const shifted = new Date(moment + aheadOfUtc);
  const month = shifted.getUTCMonth();
  shifted.setUTCFullYear(shifted.getUTCFullYear() + years);
  if (shifted.getUTCMonth() !== month) shifted.setUTCDate(0);
  return shifted.getTime() - aheadOfUtc;
}

/** Writes moments in the words of a language, by Japan's calendar and clock wherever the reader is. */
export function japanFormat(locale: string, options: Intl.DateTimeFormatOptions): (moment: Instant) => string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Asia/Tokyo' });
  return (moment) => format.format(moment);
}
