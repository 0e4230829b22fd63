import type { Instant } from './instant.ts';

const parts = new Intl.DateTimeFormat('ja-JP-u-ca-gregory-nu-latn', {
  timeZone: 'Asia/Tokyo',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

const partsOf = (moment: Instant) =>
  Object.fromEntries(parts.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));

/** `2010/10/01`, Japan time. */
export function shortDate(moment: Instant): string {
  const { year = '', month = '', day = '' } = partsOf(moment);
  return `${year}/${month}/${day}`;
}

/** `9:31`, Japan time, as the taskbar writes it. */
export function shortTime(moment: Instant): string {
  const { hour = '', minute = '' } = partsOf(moment);
  return `${Number(hour)}:${minute}`;
}
