import type { Instant } from '../../time/instant.ts';

// The bank is in Japan, wherever the exercise is done.
const inJapan = { timeZone: 'Asia/Tokyo' } as const;
const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
// Day, name of the month, year: no reader takes one for the other.
const dates = new Intl.DateTimeFormat('en-GB', { ...inJapan, dateStyle: 'medium' });
const times = new Intl.DateTimeFormat('en-GB', { ...inJapan, ...clock });

/** 1 Oct 2010 */
export const dateText = (moment: Instant): string => dates.format(moment);

/** 09:31:05 */
export const timeText = (moment: Instant): string => times.format(moment);

/** 1 Oct 2010, 09:31:05 */
export const momentText = (moment: Instant): string => `${dateText(moment)}, ${timeText(moment)}`;
