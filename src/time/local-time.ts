import type { Instant } from './instant.ts';

// Swedish writes dates as ISO 8601 does.
const day = new Intl.DateTimeFormat('sv-SE');

/** The day by the machine's own time zone, `2026-04-01`: for the names of files that are saved there. */
export const localIsoDate = (moment: Instant): string => day.format(moment);

const second = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium' });

/** The second by the machine's own time zone, `2026-04-01T10:05:09`, for files that know no time zones. */
export const localIsoSecond = (moment: Instant): string => second.format(moment).replace(' ', 'T');
