import type { Instant } from '../../time/instant.ts';
import { japanTime, twoDigits } from '../../time/japan-time.ts';

/** `2010年10月1日`, as people write it. */
export function dayText(moment: Instant): string {
  const { year, month, day } = japanTime(moment);
  return `${year}年${month}月${day}日`;
}

/** `2010年10月01日` */
export function dateText(moment: Instant): string {
  const { year, month, day } = japanTime(moment);
  return `${year}年${twoDigits(month)}月${twoDigits(day)}日`;
}

/** `2010年10月01日 09時31分05秒` */
export function momentText(moment: Instant): string {
  const { hour, minute, second } = japanTime(moment);
  return `${dateText(moment)} ${twoDigits(hour)}時${twoDigits(minute)}分${twoDigits(second)}秒`;
}
