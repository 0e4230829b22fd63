import type { Instant } from '../../time/instant.ts';

// The bank is in Japan, wherever the exercise is done.
const japan = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

function partsOf(moment: Instant): Readonly<Record<string, string>> {
  return Object.fromEntries(japan.formatToParts(moment).map(({ type, value }) => [type, value]));
}

/** 2010年10月01日 */
export function dateText(moment: Instant): string {
  const { year, month, day } = partsOf(moment);
  return `${year}年${month}月${day}日`;
}

/** 2010年10月01日 09時31分05秒 */
export function momentText(moment: Instant): string {
  const { hour, minute, second } = partsOf(moment);
  return `${dateText(moment)} ${hour}時${minute}分${second}秒`;
}
