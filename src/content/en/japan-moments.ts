import type { Instant } from '../../time/instant.ts';
import { clockTime, japanFormat } from '../../time/japan-time.ts';

/** `1 Oct 2010`: the month by name, so that nobody takes the day for the month. */
export const dateText = japanFormat('en-GB', { dateStyle: 'medium' });

/** `1 Oct 2010, 09:31:05` */
export const momentText = (moment: Instant): string => `${dateText(moment)}, ${clockTime(moment)}`;
