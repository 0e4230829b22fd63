import type { Instant } from '../../time/instant.ts';

// The month by name, so that nobody takes the day for the month.
const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment of real time, as the learner's own clock shows it: `1 Apr 2026, 10:05`. */
export const localMoment = (at: Instant): string => format.format(at);
