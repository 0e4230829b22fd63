import type { Instant } from '../../time/instant.ts';

const format = new Intl.DateTimeFormat('ja-JP', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment of real time, as the learner's own clock shows it: `2026/04/01 10:05`. */
export const localMoment = (at: Instant): string => format.format(at);
